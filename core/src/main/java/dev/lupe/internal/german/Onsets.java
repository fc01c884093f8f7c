package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/** Whether a German word can begin with given letters: one cannot begin with ng, rt or lp. */
final class Onsets {

  private static final CharArraySet CONSONANTS =
      WordList.set(
          List.of("b", "bl", "br", "c", "ch", "chl", "chr", "cl", "cr", "d", "dr", "f", "fl", "fr",
              "g", "gh", "gl", "gn", "gr", "h", "j", "k", "kh", "kl", "kn", "kr", "l", "m", "n",
              "p", "pf", "pfl", "pfr", "ph", "phr", "pl", "pr", "ps", "q", "r", "rh", "s", "sc",
              "sch", "schl", "schm", "schn", "schr", "schw", "sh", "sk", "skl", "sl", "sm", "sn",
              "sp", "spl", "spr", "st", "str", "sw", "sz", "t", "th", "thr", "tr", "ts", "tsch",
              "v", "w", "wh", "wr", "z", "zw", "zy"));

  private Onsets() {}

  static boolean isPossible(char[] letters, int start, int end) {
    if (end - start >= 2 && isVowel(letters[start + 1])) {
      return letters[start] != 'x'; // one consonant, or none
    }
    int vowel = start;
    while (vowel < end && !isVowel(letters[vowel])) {
      vowel++;
    }
    return vowel < end && (vowel == start || CONSONANTS.contains(letters, start, vowel - start));
  }

  static boolean isVowel(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö', 'ü' -> true;
      default -> false;
    };
  }
}
