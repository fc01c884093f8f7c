package dev.lupe.language;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the endings off Dutch nouns and adjectives. Dutch writes a long vowel twice in a closed
 * syllable and once in an open one ({@code maan, manen}), and shows a short vowel by doubling the
 * consonant ({@code man, mannen}). Stems have one form for each: long is {@code man}, short is
 * {@code mann}. A v or z that an ending made of f or s becomes that again ({@code brieven}).
 */
final class DutchStemmer implements WordRule {
  private static final int SHORTEST = 3;
  private static final String[] TAKING_S = {
    "el", "em", "en", "er", "aar", "eur", "oor", "ie", "je", "ce", "de", "fe", "ge", "ke", "le",
    "me",
    "ne", "re", "te", "ve", "lm", "nk", "ub", "ng", "am", "ck"};

  @Override
  public void apply(CharTermAttribute word) {
    if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) {
      return;
    }
    WordRule.replace(word, "heden", "heid");
    takeOffS(word);
    boolean open = takeOffEn(word);
    if (!open && WordRule.ends(word, "t") && isLongBefore(word, word.length() - 2)) {
      WordRule.cut(word, 1);
    }
    devoice(word);
    normalizeLength(word, open);
  }

  private static void takeOffS(CharTermAttribute word) {
    if (!WordRule.ends(word, "s")) {
      return;
    }
    word.setLength(word.length() - 1);
    if (word.length() < SHORTEST || !WordRule.endsInOne(word, TAKING_S)) {
      word.append('s');
    }
  }

  /** Takes off -en or -e behind a consonant; whether it did, so that the syllable was open. */
  private static boolean takeOffEn(CharTermAttribute word) {
    int ending = WordRule.ends(word, "en") ? 2 : WordRule.ends(word, "e") ? 1 : 0;
    int length = word.length() - ending;
    boolean vowelBefore = length > 0 && isVowel(word.charAt(length - 1));
    if (ending == 0 || length < 2 || vowelGroups(word, length) == 0 || vowelBefore && ending == 1) {
      return false;
    }
    WordRule.cut(word, ending);
    return !vowelBefore;
  }

  /** Whether a written-out long vowel or a diphthong and one consonant end at {@code last}. */
  private static boolean isLongBefore(CharTermAttribute word, int last) {
    return last >= 2
        && "fglmnprk".indexOf(word.charAt(last)) >= 0
        && isVowel(word.charAt(last - 1))
        && isVowel(word.charAt(last - 2));
  }

  private static void devoice(CharTermAttribute word) {
    int last = word.length() - 1;
    char[] letters = word.buffer();
    if (letters[last] == 'v') {
      letters[last] = 'f';
    } else if (letters[last] == 'z') {
      letters[last] = 's';
    }
  }

  private static void normalizeLength(CharTermAttribute word, boolean open) {
    int last = word.length() - 1;
    if (last < 1 || isVowel(word.charAt(last)) || !Character.isLetter(word.charAt(last))) {
      return;
    }
    char end = word.charAt(last);
    boolean single = vowelGroups(word, word.length()) == 1;
    if (end == word.charAt(last - 1)) {
      word.setLength(single ? last + 1 : last);
    } else if (last >= 2 && isVowel(word.charAt(last - 1))
        && word.charAt(last - 1) == word.charAt(last - 2)) {
      word.setLength(last - 1).append(end);
    } else if (single && !open && isVowel(word.charAt(last - 1))
        && (last < 2 || !isVowel(word.charAt(last - 2)))) {
      word.append(end);
    }
  }

  private static int vowelGroups(CharTermAttribute word, int length) {
    int groups = 0;
    boolean before = false;
    for (int i = 0; i < length; i++) {
      boolean vowel = isVowel(word.charAt(i)) || before && word.charAt(i) == 'j';
      groups += vowel && !before ? 1 : 0;
      before = vowel;
    }
    return groups;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
