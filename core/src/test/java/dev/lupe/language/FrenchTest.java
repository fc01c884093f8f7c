package dev.lupe.language;

class FrenchTest extends LanguageTables {
  @Override
  protected Language language() {
    return new French();
  }

  @Override
  String meeting() {
    return """
        été l’été l'été étés lʼété
        élection l'élection élections elections
        cheval chevaux
        travail travaux
        jeu jeux
        président présidents présidente
        voter vote votes voté votait
        ville villes
        général généraux générale
        heureux heureuse
        œuvre oeuvre œuvres
        école écoles d’école
        nouveau nouvelle nouveaux
        bureau bureaux
        journal journaux
        hôpital hôpitaux hopital
        loi lois
        emploi emplois l'emploi
        ami amis l’ami
        européen européenne européens
        lieu lieux
        île l’île ILE
        Artagnan d’Artagnan
        dirigeant dirigeants dirigeante
        économie économique
        élu élus d'élus
        réforme réformes
        qu’élection élection
        aujourd’hui aujourd'hui
        œil yeux
        mère mères""";
  }

  @Override
  String apart() {
    return """
        été état
        mer mère
        ville village
        cheval chevelure
        maire marin
        école écologie
        loi loin
        roi roue
        emploi empire
        île aile
        jeu jeune
        travail traversée
        journal journée
        général généreux
        président présage
        port part
        vote vite
        nord noire
        pain pin
        lieu lion
        bureau bure
        feu feuille
        guerre guérir
        main maintenant
        aujourd'hui jour
        prud’homme homme
        ami amitié""";
  }

  @Override
  String sentences() {
    return """
        M. Le Bihan est arrivé hier. ‖Il repart demain.
        Mme Roy et MM. Petit et Blanc ont signé. ‖Le contrat court un an.
        Le Dr. Morel n'a rien dit. ‖On attend.
        Il fait froid, p. ex. en janvier. ‖Le port gèle parfois.
        « Nous verrons. » ‖Elle est partie.
        « Est-ce vrai ? » demande-t-il. ‖Personne ne répond.
        Le pont mesure 1 200 m. ‖C'est le plus long.
        Il est né le 3 mars 1950. ‖Sa mère était marin.
        Le 3 mars, tout ferme. ‖L'été, tout rouvre.
        Cf. p. 12 du rapport. ‖Les chiffres y sont.
        Il y a du pain, du vin, etc. ‖On mange à midi.
        Selon J.-P. Martin, c'est faux. ‖Nous avons vérifié.
        Quoi ? ‖Rien du tout !
        Attention ! ‖Le quai est glissant.
        La société Durand S.A. ferme. ‖Elle avait cent ans.
        C'était au XIXe siècle. ‖Depuis, tout a changé.
        L'art. 5 le dit. ‖La loi est claire.
        Rendez-vous sur www.port.example pour la suite. ‖À bientôt.
        Il est arrivé en 2020. ‖Puis il est reparti.
        Le maire (PS) a voté contre. ‖Les autres ont voté pour.
        Vers 250 av. J.-C. la ville brûle. ‖On la rebâtit.
        « C’est fini », dit le capitaine. ‖Tous descendent.""";
  }

  @Override
  String articles() {
    return """
        pont | Les travaux du pont commencent | Les travaux du vieux pont commencent à l’été. \
        Selon \
        la mairie, les journaux ont exagéré : la circulation ne sera coupée que deux nuits, et \
        l’œuvre de l’architecte restera visible depuis les quais.
        ferme | L’agricultrice garde ses chevaux | Elle vit d’élevage depuis vingt ans. Malgré le \
        prix du foin, l’agricultrice gardera ses chevaux et ne vendra pas la ferme, que ses amis \
        l’aident à tenir pendant l’hiver.
        vote | Les habitants votent dimanche | Les élections municipales ont lieu dimanche dans \
        toutes les communes de l’île. Les bureaux ferment à vingt heures et les résultats sont \
        attendus dans la nuit.""";
  }

  @Override
  String searches() {
    return """
        été | pont | été
        cheval | ferme | chevaux
        travail | pont | travaux
        l'élection | vote | élections
        "à l'été" | pont | à l’été
        agric* | ferme | agricultrice
        l'agric* | ferme | agricultrice
        oeuvre | pont | œuvre
        voter ile | vote | île""";
  }
}
