package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import org.apache.lucene.analysis.CharArraySet;

/**
 * CISTEM, and before it what its endings cannot see: one spelling for words with several
 * ({@link Spellings}), forms with another vowel ({@link IrregularVerbs}), ge and zu inside a verb
 * ({@link VerbPrefixes}), words for women ({@link GenderForms}) and words that begin with ge and
 * have no prefix ({@code gestern} is no {@code Stern}).
 *
 * <p>Capitals do not count: a query is typed without them, and at the beginning of a sentence every
 * word has one. Not for more than one thread at a time.
 */
public final class GermanStemmer {

  private static final CharArraySet GE_WORDS = geWords();

  private final CistemStemmer cistem = new CistemStemmer();
  private final Letters word = new Letters();

  private static CharArraySet geWords() {
    String[] noun = {"", "e", "s", "es", "en", "n", "er", "ern", "em", "se", "sen", "ses"};
    String[] verb = {"", "e", "t", "et", "st", "est", "te", "ten", "ete", "eten", "en", "n", "end",
      "ende", "enden", "ender", "endes", "ter", "tes", "tem", "eter", "etes", "etem"};
    var all = new CharArraySet(4096, false);
    for (String listed : WordList.words(GermanStemmer.class, "ge-words.txt")) {
      boolean isVerb = listed.endsWith("+");
      String beginning = Umlauts.folded(listed.replace("+", ""));
      for (String ending : isVerb ? verb : noun) {
        all.add(beginning + ending);
      }
    }
    return CharArraySet.unmodifiableSet(all);
  }

  /**
   * Stems the word that the first {@code length} characters of {@code letters} spell.
   *
   * @return the length of the stem, which is lower-cased, without umlauts, and lies in {@link
   *     #stem()} until the next call
   */
  public int stem(char[] letters, int length) {
    word.read(letters, length);
    Spellings.unify(word);
    if (!IrregularVerbs.toInfinitive(word)) {
      VerbPrefixes.joinSeparable(word);
    }
    word.truncate(CistemStemmer.fold(word.buffer(), word.length()));
    GenderForms.cutEnding(word);
    int stemmed =
        word.startsWith("ge") && GE_WORDS.contains(word.buffer(), 0, word.length())
            ? cistem.stemKeepingGe(word.buffer(), word.length(), false)
            : cistem.stemFolded(word.buffer(), word.length(), false);
    word.truncate(stemmed);
    return stemmed;
  }

  /** The letters of the last stem, and behind them whatever is left of the word. */
  public char[] stem() {
    return word.buffer();
  }

  /** The stem of one word. */
  public String stem(CharSequence text) {
    int length = stem(text.toString().toCharArray(), text.length());
    return new String(word.buffer(), 0, length);
  }
}
