package dev.lupe.internal.cognates;

/**
 * Letters as European languages share them: <i>Demokratie</i> and <i>democracy</i>, <i>Physik</i> and
 * <i>physics</i> come nearer to each other. For the letters a to z, as an index folds them.
 */
final class SoundLetters {
  /** What is written differently for one sound, longest first, and the letters that stand for it. */
  private static final String[][] RULES = {
      {"tion", "sion"}, {"tsch", "kh"}, {"sch", "sh"}, {"ph", "f"}, {"th", "t"}, {"ck", "k"},
      {"qu", "kv"}, {"c", "k"}, {"z", "s"}, {"x", "ks"}, {"y", "i"}, {"w", "v"}, {"j", "i"}};

  private SoundLetters() {}

  /** The sounds of a word; each letter once where it is doubled. */
  static String of(String word) {
    var sounds = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      String[] rule = ruleAt(word, at);
      String sound = rule == null ? word.substring(at, at + 1) : rule[1];
      for (int i = 0; i < sound.length(); i++) {
        char letter = sound.charAt(i);
        if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != letter) {
          sounds.append(letter);
        }
      }
      at += rule == null ? 1 : rule[0].length();
    }
    return sounds.toString();
  }

  private static String @org.jspecify.annotations.Nullable [] ruleAt(String word, int at) {
    for (String[] rule : RULES) {
      if (word.startsWith(rule[0], at)) {
        return rule;
      }
    }
    return null;
  }
}
