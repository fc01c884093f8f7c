package dev.lupe.language;

import static dev.lupe.language.WordTable.split;

import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Spanish: the Snowball stemmer, behind a rule for the plurals that it misses. */
public final class Spanish extends StemmedLanguage {
  private static final int SHORTEST_PLURAL = 4;

  private static final StemmerOverrideMap IRREGULAR = WordTable.irregular("""
      índice índices
      cómplice cómplices
      régimen regímenes
      rey reyes
      ley leyes""");

  private static final SentenceRules SENTENCES = SentenceRules.general().toBuilder()
      .neverEnding(split("""
          Sr. Sra. Sres. Sras. Srta. Dr. Dra. Dres. D. Dña. Prof. Profa. Ing. Lic. Arq. Gral.
          Cnel. Cap. Tte. Sgto. Mons. Fr. Sto. Sta. Excmo. Excma. Ilmo. Ud. Uds. Vd. Vds. p.ej.
          cf. aprox. pág. págs. avda. Av. c. depto. dpto. hnos. admón. a.e.c. i.e. v. vs. Pdte.
          Vicepdte."""))
      .seldomEnding(split("""
          EE.UU. EE. UU. S.A. S.L. S.A.B. C.V. a.C. d.C. JJ.OO. RR.HH. FF.AA. CC.AA. ene. feb.
          abr. may. jun. jul. ago. sep. sept. oct. nov. dic. jr. tel. mill. ed. Cía. Ltda."""))
      .oftenEnding("etc.", "a.m.", "p.m.", "h.", "km.", "kg.")
      .beforeNumber(split("n. no. núm. núms. nro. art. arts. p. pp. pág. vol. cap. fig. inc. t."))
      .starters(split(
          """
              El La Los Las Un Una Unos Unas Lo Al Del Él Ella Ellos Ellas Yo Tú Usted Ustedes
              Nosotros Este Esta Estos Estas Ese Esa Esos Esas Esto Eso Aquel Aquella Su Sus Mi
              Mis Nuestro Nuestra En Con Por Para De Desde Hasta Sin Sobre Tras Según Entre
              Contra Ante Bajo Durante Mediante A Y E O Pero Sino Aunque Porque Pues Si Cuando
              Mientras Donde Como Cómo Qué Quién Quiénes Cuál Cuándo Dónde Cuánto Que Quien
              También Tampoco Además Así Entonces Luego Después Antes Ayer Hoy Mañana Ahora Ya
              Aún Todavía Siempre Nunca Nadie Nada Todo Toda Todos Todas Cada Muchos Muchas
              Pocos Algunos Algunas Ningún Ninguna Otro Otra Otros Otras Ambos Dos Tres Cuatro
              Cinco Seis Siete Ocho Nueve Diez No Sí Sólo Solo Incluso Sin Es Son Fue Era Han Ha
              Hay Se Le Les Nos Me Te Asimismo Finalmente Actualmente Posteriormente Mejor Tan"""))
      .speechVerbs(split("dijo dice preguntó pregunta respondió afirmó explicó señaló escribió"))
      .phraseOpeners(split("el la los las un una de del a al en con por para sin sobre y o que su"))
      .build();

  /** The rules of Spanish. */
  public Spanish() {
    super(Locale.of("es"), stopWords(), Spanish::stems, SENTENCES);
  }

  /** The forms of {@code estar} without the participle: the United States are {@code Estados}. */
  private static CharArraySet stopWords() {
    return WordTable.without(SpanishAnalyzer.getDefaultStopSet(), "estado", "estados");
  }

  private static TokenStream stems(TokenStream words) {
    WordRule singular = Spanish::singular;
    var regular = singular.of(WordTable.lookUp(words, IRREGULAR));
    return new SnowballFilter(regular, new SpanishStemmer());
  }

  /**
   * Plurals whose singular the stemmer takes for a verb ({@code ciudad, mujer, joven}), or they
   * themselves ({@code gobier-nos}), and those that change their spelling ({@code voz, voces}).
   */
  private static void singular(CharTermAttribute word) {
    if (WordRule.replace(word, "ces", "z") || word.length() < SHORTEST_PLURAL) {
      return;
    }
    if (WordRule.endsInOne(word, "as", "os") && !WordRule.endsInOne(word, "amos", "emos")) {
      WordRule.cut(word, 1);
    } else if (WordRule.endsInOne(word, "des", "les", "nes", "res")
        && "aeiouáéíóú".indexOf(word.charAt(word.length() - 4)) >= 0) {
      WordRule.cut(word, 2);
    }
  }
}
