package dev.lupe.internal.engine.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A word as suggestions are looked up by, and where it stands. No language is known while somebody
 * types, so there is one form for all: letters and digits only, in lower case, without accents, and
 * umlauts as one plain letter however they are written.
 *
 * @param folded the word in lower case and without accents
 * @param start where it begins in its text
 * @param end where it ends, exclusive
 */
public record LookupWord(String folded, int start, int end) {

  /** The words of a text. */
  public static List<LookupWord> of(String text) {
    var words = new ArrayList<LookupWord>();
    forEach(text.toCharArray(),
        (start, end) -> words.add(new LookupWord(fold(text.substring(start, end)), start, end)));
    return words;
  }

  /** Hands over where each word of a text begins and where it ends, exclusive. */
  static void forEach(char[] text, Place place) {
    int start = -1;
    for (int i = 0; i <= text.length; i++) {
      boolean inside = i < text.length && isPart(text[i]);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        place.of(start, i);
        start = -1;
      }
    }
  }

  /** Takes the place of a word. */
  interface Place {
    void of(int start, int end);
  }

  private static boolean isPart(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  /** The form under which the word is looked up: {@code guter} for Güter, Gueter and Guter. */
  public String key() {
    return contracted(folded);
  }

  /** Whether an umlaut seems to be written as two letters. */
  public boolean isSpelledOut() {
    return key().length() < folded.length();
  }

  /** The keys of words, with blanks between them. */
  public static String key(List<LookupWord> words) {
    return words.stream().map(LookupWord::key).collect(Collectors.joining(" "));
  }

  /** The keys of the words of a text, with blanks between them. */
  public static String key(String text) {
    var key = new StringBuilder(text.length());
    forEach(text.toCharArray(), (start, end) -> {
      if (!key.isEmpty()) {
        key.append(' ');
      }
      key.append(contracted(fold(text.substring(start, end))));
    });
    return key.toString();
  }

  /** A text in lower case and without accents. */
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
    char[] folded = new char[4 * composed.length()];
    int length = ASCIIFoldingFilter.foldToASCII(
        composed.toCharArray(), 0, folded, 0, composed.length());
    var clean = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      int type = Character.getType(folded[i]);
      if (type != Character.FORMAT && type != Character.NON_SPACING_MARK) {
        clean.append(folded[i]);
      }
    }
    return clean.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** A text in lower case and without accents, its umlauts as two letters. */
  public static String spelledOut(String text) {
    return fold(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
        .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
  }

  /** Takes the e out of ae, oe and ue, but not out of neue, bauen and Quelle. */
  private static String contracted(String word) {
    if (!word.contains("ae") && !word.contains("oe") && !word.contains("ue")) {
      return word;
    }
    var letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letters.append(c);
      boolean follows = i > 0 && "aeiouyq".indexOf(word.charAt(i - 1)) >= 0;
      if (i + 1 < word.length() && word.charAt(i + 1) == 'e' && "aou".indexOf(c) >= 0
          && !follows) {
        i++;
      }
    }
    return letters.toString();
  }
}
