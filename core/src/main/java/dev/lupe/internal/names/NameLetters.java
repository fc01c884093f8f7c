package dev.lupe.internal.names;

import java.util.Arrays;
import java.util.Locale;

/**
 * A word in the 26 small Latin letters, whatever script and marks it came in, with capital letters
 * for what one letter of another alphabet says for sure: S (sh, zh and dzh), C (tsh), H (kh), A
 * (the Azerbaijani schwa).
 */
final class NameLetters {
  private static final NameLetters NONE = new NameLetters(new char[0], 0, false);

  /** The Cyrillic block from а to я; a blank stands for letters without a sound. */
  private static final String[] CYRILLIC = {
    "a", "b", "v", "g", "d", "e", "S", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "H", "s", "C", "S", "SC", "", "i", "", "e", "iu", "ia"
  };

  private final char[] letters;
  private final int length;
  private final boolean schwa;

  private NameLetters(char[] letters, int length, boolean schwa) {
    this.letters = letters;
    this.length = length;
    this.schwa = schwa;
  }

  static NameLetters of(CharSequence word, Locale language) {
    int end = withoutPossessive(word);
    if (end < 3 || end > NameKey.MAX_LENGTH) {
      return NONE;
    }
    var out = new char[2 * end];
    int n = 0;
    boolean schwa = false;
    boolean turkic = false;
    boolean ukrainian = language.getLanguage().equals("uk");
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      if (c >= 128) {
        turkic |= "əƏşŞğĞıİ".indexOf(c) >= 0;
        ukrainian |= "іїєґІЇЄҐ".indexOf(c) >= 0;
      }
    }
    boolean azerbaijani = language.getLanguage().equals("az");
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      if (c < 128) {
        char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        if (small >= 'a' && small <= 'z') {
          out[n++] = turkic || azerbaijani ? turkicLetter(small) : small;
        } else if (c != '\'' && c != '-' && c != '`') {
          return NONE;
        }
        continue;
      }
      String sound = sound(Character.toLowerCase(c), n > 0 ? out[n - 1] : ' ', ukrainian);
      if (sound.equals(UNKNOWN)) {
        return NONE;
      }
      schwa |= n > 0 && (c == 'ə' || c == 'Ə');
      for (int k = 0; k < sound.length(); k++) {
        out[n++] = sound.charAt(k);
      }
    }
    return new NameLetters(out, n, schwa);
  }

  private static final String UNKNOWN = "?";

  private static char turkicLetter(char c) {
    return switch (c) {
      case 'c', 'j' -> 'S';
      case 'x' -> 'H';
      default -> c;
    };
  }

  private static String sound(char c, char before, boolean ukrainian) {
    if (c == 'г' && ukrainian) {
      return "H";
    }
    if (c == 'ё') {
      return "aeiouA ".indexOf(before) >= 0 ? "io" : "e";
    }
    if (c >= 'а' && c <= 'я') {
      return CYRILLIC[c - 'а'];
    }
    return switch (c) {
      case 'ä' -> "ä";
      case 'á', 'à', 'â', 'ã', 'å', 'ā', 'ă', 'ą', 'æ', 'ә' -> "a";
      case 'ə' -> "A";
      case 'é', 'è', 'ê', 'ë', 'ě', 'ē', 'ę', 'ė', 'є' -> "e";
      case 'i', 'í', 'ì', 'î', 'ï', 'ī', 'ı', 'ý', 'ÿ', 'і', 'ї' -> "i";
      case 'ö' -> "ö";
      case 'ó', 'ò', 'ô', 'õ', 'ø', 'ō', 'ő', 'œ', 'ө' -> "o";
      case 'ü' -> "ü";
      case 'ú', 'ù', 'û', 'ū', 'ů', 'ű', 'ү', 'ұ', 'ў' -> c == 'ў' ? "v" : "u";
      case 'š', 'ş', 'ș', 'ś', 'ŝ', 'ž', 'џ' -> "S";
      case 'č', 'ç', 'ć', 'ћ' -> "C";
      case 'đ', 'ђ' -> "S";
      case 'ğ', 'ģ', 'ґ', 'ғ' -> "g";
      case 'ß' -> "s";
      case 'ź', 'ż' -> c == 'ż' ? "S" : "z";
      case 'ř' -> "r";
      case 'ł', 'ľ', 'ļ', 'ĺ' -> "l";
      case 'ñ', 'ń', 'ň', 'ņ' -> "n";
      case 'ң' -> "ng";
      case 'ť', 'ț', 'ţ' -> c == 'ť' ? "t" : "s";
      case 'ď' -> "d";
      case 'қ' -> "k";
      case 'һ' -> "H";
      case 'ј' -> "i";
      case 'љ' -> "l";
      case 'њ' -> "n";
      case '\u0307', '\u2019', '\u2018', '\u02BC', '\u02B9', '\u2010', '\u2011' -> "";
      default -> UNKNOWN;
    };
  }

  private static int withoutPossessive(CharSequence word) {
    int end = word.length();
    if (end > 3 && (word.charAt(end - 1) == 's' || word.charAt(end - 1) == 'S')) {
      char mark = word.charAt(end - 2);
      return mark == '\'' || mark == '\u2019' ? end - 2 : end;
    }
    return end;
  }

  int length() {
    return length;
  }

  char at(int i) {
    return i >= 0 && i < length ? letters[i] : ' ';
  }

  boolean is(int i, String expected) {
    for (int k = 0; k < expected.length(); k++) {
      if (at(i + k) != expected.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  boolean isVowel(int i) {
    return switch (at(i)) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö', 'ü' -> true;
      default -> false;
    };
  }

  boolean hasSchwa() {
    return schwa;
  }

  /** The word with every schwa but a first one, which is always an a, spelled with this vowel. */
  NameLetters withSchwaAs(char vowel) {
    var changed = Arrays.copyOf(letters, length);
    for (int i = 0; i < length; i++) {
      if (changed[i] == 'A' && i > 0) {
        changed[i] = vowel;
      }
    }
    return new NameLetters(changed, length, true);
  }

  NameLetters shortenedBy(int letterCount) {
    return new NameLetters(letters, length - letterCount, schwa);
  }

  /** Tokajews, Putins, Selenskyjs: a German genitive, or a name that ends in a consonant and s. */
  boolean endsInGenitive() {
    char before = at(length - 2);
    return length > 4 && at(length - 1) == 's' && before != 's'
        && (!isVowel(length - 2) || is(length - 4, "ski") || is(length - 4, "sky"));
  }

  /** Tokajew, Schewtschenko, Müller. */
  boolean spelledTheGermanWay() {
    int end = at(length - 1) == 'a' || at(length - 1) == 's' ? length - 1 : length;
    if (end > 3 && at(end - 1) == 'w' && "aeio".indexOf(at(end - 2)) >= 0) {
      return true;
    }
    for (int i = 0; i + 2 < length; i++) {
      if (letters[i] == 's' && letters[i + 1] == 'c' && letters[i + 2] == 'h') {
        return true;
      }
    }
    return false;
  }

  /** Tokayev, Zhukov, Khan. */
  boolean spelledTheEnglishWay() {
    int end = at(length - 1) == 'a' ? length - 1 : length;
    if (end > 3 && at(end - 1) == 'v' && "aeio".indexOf(at(end - 2)) >= 0) {
      return true;
    }
    for (int i = 0; i + 1 < length; i++) {
      if (letters[i + 1] == 'h' && "skz".indexOf(letters[i]) >= 0) {
        return true;
      }
    }
    return false;
  }
}
