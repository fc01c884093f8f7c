package dev.lupe.language;

import static dev.lupe.language.WordTable.split;

import dev.lupe.internal.text.Apostrophes;
import dev.lupe.internal.text.RewritingFilter;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.FrenchStemmer;

/** French: {@code l’été} as two words, Snowball stems with plurals in -x, no accents. */
public final class French extends StemmedLanguage {
  /** Words that lose their vowel before another; aujourd'hui and prud'homme are none. */
  private static final Set<String> ELIDED =
      Set.of(split("l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu"));

  private static final RewritingFilter.Rewrite PARTED = Apostrophes.partingAfter(ELIDED);

  private static final StemmerOverrideMap IRREGULAR = WordTable.irregular("""
      travail travaux
      loi lois
      roi rois
      emploi emplois
      tournoi tournois
      convoi convois
      envoi envois
      délai délais
      essai essais
      ami amis amie amies
      ennemi ennemis ennemie ennemies
      parti partis
      défi défis
      élu élus élue élues
      mère mères
      nouveau nouvel nouvelle nouveaux nouvelles
      beau bel belle beaux belles
      vieux vieil vieille vieilles
      œil oeil yeux
      ciel cieux
      bail baux
      monsieur messieurs
      madame mesdames""");

  private static final SentenceRules SENTENCES = SentenceRules.general().toBuilder()
      .neverEnding(split("""
          M. MM. Mgr. Me. Mlle. Mme. Dr. Pr. Prof. St. Ste. p.ex. c.-à-d. cf. env. av. apr. vs.
          adj. col. cap. lt. gal. cdt. dir. hab. id. ibid. réf. rens. auj. chap. boul. bd. pl.
          fg."""))
      .seldomEnding(split("""
          J.-C. S.A. S.A.R.L. Cie. janv. févr. avr. juil. sept. oct. nov. déc. lun. mar. mer.
          jeu. ven. sam. dim. éd. tél. max. min. U.E. O.N.U. É.-U."""))
      .oftenEnding("etc.")
      .beforeNumber(split("n. no. nos. art. p. pp. vol. t. fig. chap. al. §."))
      .starters(split(
          """
              Le La Les L Un Une Des Du Au Aux Il Elle Ils Elles On Nous Vous Je J Tu C Ce Cet
              Cette Ces Ceci Cela Ça Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre Vos En
              Dans Sur Sous Par Pour Avec Sans Chez Entre Depuis Pendant Selon Après Avant
              Contre Vers Dès Malgré Lors Et Mais Ou Or Donc Car Ni Si Quand Lorsque Lorsqu
              Puisque Comme Tandis Alors Ainsi Aussi Enfin Ensuite Puis Cependant Toutefois
              Pourtant Néanmoins Toujours Jamais Déjà Encore Hier Aujourd Demain Ici Là Qui Que
              Qu Quoi Où Comment Pourquoi Quel Quelle Quels Quelles Tout Toute Tous Toutes
              Chaque Plusieurs Certains Certaines Quelques Aucun Aucune Personne Rien Autre
              D’autres Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Non Oui Face Grâce À Parmi
              Outre Seul Seule Mieux Il Y N S Même Celui Celle Ceux Celles Une Plus Moins Très
              Tel Telle"""))
      .speechVerbs(split("dit déclare déclaré demande demandé écrit explique répond répondu"))
      .phraseOpeners(
          split("le la les un une des du de et ou à au aux en dans sur par pour avec que"))
      .build();

  /** The rules of French. */
  public French() {
    super(Locale.FRENCH, WordTable.with(FrenchAnalyzer.getDefaultStopSet(), ELIDED),
        French::stems, SENTENCES);
  }

  private static TokenStream stems(TokenStream words) {
    WordRule plurals = word -> {
      if (WordRule.ends(word, "eux")) {
        WordRule.cut(word, 1);
      }
    };
    var regular = new SnowballFilter(WordTable.lookUp(words, IRREGULAR), new FrenchStemmer());
    return new ASCIIFoldingFilter(plurals.of(regular));
  }

  @Override
  public Reader prepared(Reader text) {
    return new RewritingFilter(super.prepared(text), PARTED);
  }
}
