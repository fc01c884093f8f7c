package dev.lupe.language;

import static dev.lupe.language.WordTable.split;

import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/** Dutch: -'s off, the letter ĳ as ij, stems that know how Dutch spells long and short vowels. */
public final class Dutch extends StemmedLanguage {
  private static final StemmerOverrideMap IRREGULAR = WordTable.irregular("""
      kind kinderen kindje kindjes
      ei eieren
      stad steden stadje
      hoofdstad hoofdsteden
      lid leden
      schip schepen
      dag dagen daags
      weg wegen
      glas glazen
      dak daken
      pad paden
      bad baden
      slot sloten
      spel spelen
      hof hoven
      god goden
      gat gaten
      blad bladen bladeren
      lied liederen
      volk volken volkeren
      goed goederen
      rund runderen
      oorlog oorlogen
      koe koeien
      technicus technici
      politicus politici
      criticus critici
      museum musea museums""");

  private static final SentenceRules SENTENCES = SentenceRules.general().toBuilder()
      .neverEnding(split("""
          dhr. mevr. mw. ir. mr. drs. ds. bijv. bv. blz. resp. o.a. o.m. d.w.z. m.b.t. t.a.v.
          i.v.m. t.o.v. z.g. zgn. ca. incl. excl. dr. prof. gen. kol. kpt. lt. burg. wnd. v.d.
          evt. vgl. i.p.v. t/m. n.a.v. m.n. a.h.w. jl. ong. plm. min. max. tel. ing. jhr. jkvr.
          H. Sint."""))
      .seldomEnding(split("""
          n.Chr. v.Chr. B.V. N.V. e.d. e.a. jr. sr. st. str. nr. jan. feb. febr. mrt. apr. jun.
          jul. aug. sept. okt. nov. dec. mln. mld. i.s.m. a.s. s.v.p."""))
      .oftenEnding("enz.", "etc.", "u.")
      .beforeNumber(split("nr. nrs. art. lid. p. pag. blz. hfst. afb. fig. par."))
      .starters(split("""
          De Het Een Hij Zij Ze Wij We Ik Jij Je U Dit Dat Deze Die Er Daar Hier Zijn Haar Hun
          Ons Onze Mijn In Op Aan Bij Met Voor Van Naar Uit Over Onder Door Tegen Tussen Tot Om
          Na Sinds Tijdens Volgens Zonder Binnen Buiten Ook Maar En Of Want Dus Toch Toen Nu Dan
          Als Wanneer Terwijl Hoewel Omdat Doordat Nadat Voordat Zodra Wie Wat Waar Hoe Waarom
          Welke Alle Alles Veel Sommige Beide Elke Geen Niemand Niets Iedereen Volgende Vorige
          Gisteren Vandaag Morgen Eerder Later Inmiddels Intussen Bovendien Daarom Daarna
          Daarmee Echter Verder Zo Nog Al Pas Zelfs Alleen Ja Nee Twee Drie Vier Vijf Zes Zeven
          Acht Negen Tien"""))
      .speechVerbs(split("zei zegt vroeg vraagt riep aldus antwoordde schreef"))
      .phraseOpeners(split("de het een en of van in op aan bij met voor naar door over te om als"))
      .build();

  /** The rules of Dutch. */
  public Dutch() {
    super(Locale.of("nl"), DutchAnalyzer.getDefaultStopSet(), Dutch::stems, SENTENCES);
  }

  private static TokenStream stems(TokenStream words) {
    var plain = new ASCIIFoldingFilter(new EnglishPossessiveFilter(words));
    return new DutchStemmer().of(WordTable.lookUp(plain, IRREGULAR));
  }
}
