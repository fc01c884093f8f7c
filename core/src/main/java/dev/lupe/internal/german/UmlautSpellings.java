package dev.lupe.internal.german;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The other ways a typed word may be written in texts: an umlaut as its plain letter, as an index
 * folds it, or as two letters. Güterverkehr, Gueterverkehr and Guterverkehr lead to each other.
 * These are candidates: the caller keeps those that the index holds.
 */
public final class UmlautSpellings {

  static final int MOST = 8;

  private UmlautSpellings() {}

  /**
   * The other spellings of a lower-cased word, likeliest first, without umlauts and ß, without the
   * word itself; at most 8.
   */
  public static List<String> of(String word) {
    var spellings = new LinkedHashSet<String>();
    spellings.add(contracted(Umlauts.folded(word)));
    spellings.add(Umlauts.folded(word));
    spellings.add(spelledOut(word));
    addEachContraction(Umlauts.folded(word), spellings);
    if (spellings.size() == 1 || word.equals(Umlauts.folded(word))) {
      addEachExpansion(word, spellings);
    }
    spellings.remove(word);
    return List.copyOf(new ArrayList<>(spellings).subList(0, Math.min(MOST, spellings.size())));
  }

  private static String spelledOut(String word) {
    return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
  }

  /** Every ae, oe and ue that may stand for an umlaut as one letter. */
  private static String contracted(String word) {
    var letters = new StringBuilder(word);
    for (int i = letters.length() - 2; i >= 0; i--) {
      if (isTwoLetterUmlaut(letters, i)) {
        letters.deleteCharAt(i + 1);
      }
    }
    return letters.toString();
  }

  private static void addEachContraction(String word, LinkedHashSet<String> spellings) {
    for (int i = 0; i < word.length() - 1 && spellings.size() <= MOST; i++) {
      if (isTwoLetterUmlaut(word, i)) {
        spellings.add(word.substring(0, i + 1) + word.substring(i + 2));
      }
    }
  }

  private static void addEachExpansion(String word, LinkedHashSet<String> spellings) {
    for (int i = 0; i < word.length() && spellings.size() <= MOST; i++) {
      if (mayHaveLostItsDots(word, i)) {
        spellings.add(word.substring(0, i + 1) + "e" + word.substring(i + 1));
      }
    }
  }

  /** The e of neue, bauen and Quelle belongs to the next syllable. */
  private static boolean isTwoLetterUmlaut(CharSequence word, int at) {
    return isPlain(word.charAt(at)) && word.charAt(at + 1) == 'e' && !isAfterVowel(word, at);
  }

  private static boolean mayHaveLostItsDots(String word, int at) {
    boolean beforeE = at + 1 < word.length() && word.charAt(at + 1) == 'e';
    return isPlain(word.charAt(at)) && !beforeE && !isAfterVowel(word, at);
  }

  private static boolean isPlain(char c) {
    return c == 'a' || c == 'o' || c == 'u';
  }

  private static boolean isAfterVowel(CharSequence word, int at) {
    return at > 0 && (Onsets.isVowel(word.charAt(at - 1)) || word.charAt(at - 1) == 'q');
  }
}
