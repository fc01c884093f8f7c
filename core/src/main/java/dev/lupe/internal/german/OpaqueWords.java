package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import org.apache.lucene.analysis.CharArraySet;

/** Words that look like compounds and mean something else: a Hochzeit is no high time. */
final class OpaqueWords {

  private static final String[] ENDINGS = {"", "s", "es", "n", "en", "e", "er", "ern"};
  private static final CharArraySet WORDS = allForms();

  private OpaqueWords() {}

  private static CharArraySet allForms() {
    var forms = new CharArraySet(2048, false);
    for (String word : WordList.words(OpaqueWords.class, "opaque-words.txt")) {
      for (String ending : ENDINGS) {
        forms.add(Umlauts.folded(word) + ending);
      }
    }
    return CharArraySet.unmodifiableSet(forms);
  }

  static boolean contains(FoldedWord word) {
    return WORDS.contains(word.letters, 0, word.length);
  }
}
