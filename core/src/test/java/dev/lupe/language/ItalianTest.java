package dev.lupe.language;

class ItalianTest extends LanguageTables {
  @Override
  protected Language language() {
    return new Italian();
  }

  @Override
  String meeting() {
    return """
        arte dell’arte dell'arte arti
        anno anni vent’anni
        amico amici amica amiche un’amica
        voto voti
        votare votato votano
        elezione elezioni
        governo governi
        città citta citta'
        medico medici
        lago laghi
        gioco giochi
        sindaco sindaci
        spiaggia spiagge
        ministro ministri ministra
        legge leggi
        giudice giudici
        presidente presidenti
        paese paesi
        uomo uomini
        euro l'euro
        guerra guerre
        tedesco tedeschi tedesca tedesche
        banca banche
        operaio operai
        lavoro lavori
        acqua l’acqua dell’acqua
        isola isole sull’isola
        Aquila L’Aquila L'AQUILA
        economico economici economica economiche
        albergo alberghi nell’albergo
        arma armi""";
  }

  @Override
  String apart() {
    return """
        arte arto
        anno ano
        città cittadino
        legge leggero
        lago lega
        gioco giogo
        guerra guardia
        banca bancarella
        paese paesaggio
        isola israele
        uomo uovo
        voto vuoto
        medico mediterraneo
        acqua acquisto
        amico amianto
        sindaco sindrome
        spiaggia spia
        giudice giudizio
        mare marzo
        monte montaggio
        porto parte
        pesce peso
        giorno giornale
        sole salute
        mano mondo
        ponte punto
        nave neve""";
  }

  @Override
  String sentences() {
    return """
        Il dott. Bianchi arriva domani. ‖Resta una settimana.
        La sig.ra Verdi non ha risposto. ‖Nessuno ha insistito.
        L'on. Neri ha votato contro. ‖Gli altri a favore.
        «Vedremo.» ‖La sindaca è uscita.
        «È vero?», chiese lei. ‖Lui tacque.
        Costa ca. 20 euro. ‖È poco.
        C'è pane, vino, ecc. ‖La cena comincia alle nove.
        È nato il 3 marzo 1950. ‖Sua madre era marinaia.
        Misura 1.200 metri. ‖Il più lungo di tutti.
        Si veda l'art. 5 della legge. ‖La norma è chiara.
        Vive in v.le Mazzini. ‖Anche suo fratello.
        Nel 250 a.C. la villa bruciò. ‖Dopo la rifecero.
        Secondo G. B. Rossi è falso. ‖Noi abbiamo controllato.
        Attenzione! ‖Il molo è scivoloso.
        La ditta Mare S.p.A. chiude. ‖Aveva cento anni.
        È arrivato nel 2020. ‖Poi è ripartito.
        Chi viene? ‖Tutti!
        Altre notizie su www.porto.example ogni giorno. ‖A presto.
        Il prof. Conti (Pd) tace. ‖Per ora.
        S. Francesco è patrono. ‖La festa è a ottobre.
        “Non ci sono soldi”, disse l'ing. Galli. ‖La seduta finì.
        L'acqua è fredda. ‖L'aria pure.""";
  }

  @Override
  String articles() {
    return """
        ponte | I lavori del ponte cominciano | I lavori del vecchio ponte cominciano d’estate. \
        Secondo il comune, le luci nuove si vedranno da tutti gli alberghi sul lago e l’opera \
        dell’architetto resterà aperta ai pedoni.
        fattoria | L’agricoltrice tiene i suoi cavalli | Vive dell’allevamento da vent’anni. \
        Nonostante il prezzo del fieno, l’agricoltrice non venderà la fattoria, che gli amici la \
        aiutano a mandare avanti durante l’inverno.
        voto | I cittadini votano domenica | Le elezioni comunali si tengono domenica in tutti i \
        paesi \
        dell’isola. I seggi chiudono alle ventitré e i giudici pubblicheranno i risultati nella \
        notte.""";
  }

  @Override
  String searches() {
    return """
        architetto | ponte | architetto
        albergo | ponte | alberghi
        "dell'isola" | voto | dell’isola
        isola | voto | isola
        anno | fattoria | anni
        amico | fattoria | amici
        agric* | fattoria | agricoltrice
        l'agric* | fattoria | agricoltrice
        giudice elezione | voto | giudici""";
  }
}
