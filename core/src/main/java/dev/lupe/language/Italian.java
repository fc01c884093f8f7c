package dev.lupe.language;

import static dev.lupe.language.WordTable.split;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.lupe.internal.text.Apostrophes;
import dev.lupe.internal.text.RewritingFilter;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.ItalianStemmer;

/** Italian: {@code dell’arte} as two words, the Snowball stemmer, stems without accents. */
public final class Italian extends StemmedLanguage {
  private static final Set<String> FUNCTION_WORDS = Set.of(split("""
      l c d m n s t v gl un all dall dell nell sull coll anch com cos dov quand quell quest
      nient ciascun nessun qualcun tutt senz"""));

  private static final Set<String> OTHER_SHORTENED = Set.of(split("""
      alcun altr bell brav buon grand mezz null pover qualcos sant vent trent quarant cinquant
      sessant settant ottant novant cent mill sott"""));

  private static final RewritingFilter.Rewrite PARTED =
      Apostrophes.partingAfter(Stream.of(FUNCTION_WORDS, OTHER_SHORTENED)
          .flatMap(Set::stream).collect(toUnmodifiableSet()));

  /** The stemmer leaves words alone whose first vowel is also their last but one. */
  private static final StemmerOverrideMap IRREGULAR = WordTable.irregular("""
      anno anni
      arma armi
      arte arti
      atto atti
      ente enti
      esso essi essa esse
      uomo uomini
      dio dei
      tempio templi
      bue buoi
      operaio operai operaia operaie
      bene beni""");

  private static final SentenceRules SENTENCES = SentenceRules.general().toBuilder()
      .neverEnding(split(
          """
              sig. sigg. sig.ra sig.na dott. dott.ssa dr. prof. prof.ssa ing. avv. arch. geom.
              rag. on. sen. gen. col. cap. mons. card. don. S. SS. ecc.mo cfr. cd. c.d. p.es.
              es. ad.es. id. ibid. pres. vicepres. min. mar. ten. magg. spett. egr. gent. tel.
              ca. c.a. v. vs. p.zza v.le"""))
      .seldomEnding(split("""
          S.p.A. S.r.l. s.p.a. s.r.l. S.n.c. a.C. d.C. gen. feb. apr. mag. giu. lug. ago. sett.
          set. ott. nov. dic. jr. sr. mln. mld. U.E. O.N.U."""))
      .oftenEnding("ecc.", "etc.", "s.l.m.")
      .beforeNumber(
          split("n. nn. nr. art. artt. p. pp. pag. pagg. vol. cap. fig. tab. c. co. par."))
      .starters(split(
          """
              Il Lo La L I Gli Le Un Uno Una Un Del Della Dello Dei Degli Delle Al Alla Ai Agli
              Alle All Dal Dalla Nel Nella Nell Nei Negli Nelle Sul Sulla Sui Sulle Con Per In
              Su Di Da A Ad Tra Fra Lui Lei Loro Noi Voi Io Tu Egli Essi Questo Questa Questi
              Queste Quello Quella Quelli Quelle Suo Sua Suoi Sue Mio Mia Nostro Nostra E Ed Ma
              O Oppure Però Quindi Dunque Perciò Infatti Inoltre Tuttavia Anche Ancora Già Poi
              Dopo Prima Durante Secondo Senza Contro Verso Se Quando Mentre Dove Come Perché
              Chi Che Cosa Quale Quali Quanto Quanti Tutti Tutte Tutto Ogni Nessuno Nessuna
              Alcuni Alcune Molti Molte Pochi Altri Altre Due Tre Quattro Cinque Sei Sette Otto
              Nove Dieci Ieri Oggi Domani Ora Adesso Qui Là Non Sì No È Sono Era Erano Ha Hanno
              Così Solo Soltanto Intanto Invece Nonostante Attualmente Finora Secondo C Dall
              Sull Dell"""))
      .speechVerbs(split("ha disse dice chiese chiede rispose risponde scrisse dichiara spiega"))
      .phraseOpeners(
          split("il lo la i gli le un uno una di a da in con su per tra fra e o che del"))
      .build();

  /** The rules of Italian. */
  public Italian() {
    super(Locale.ITALIAN, WordTable.with(ItalianAnalyzer.getDefaultStopSet(), FUNCTION_WORDS),
        Italian::stems, SENTENCES);
  }

  private static TokenStream stems(TokenStream words) {
    var regular = new SnowballFilter(WordTable.lookUp(words, IRREGULAR), new ItalianStemmer());
    WordRule hardened = word -> {
      if (WordRule.endsInOne(word, "ch", "gh")) {
        WordRule.cut(word, 1);
      }
    };
    return new ASCIIFoldingFilter(hardened.of(regular));
  }

  @Override
  public Reader prepared(Reader text) {
    return new RewritingFilter(super.prepared(text), PARTED);
  }
}
