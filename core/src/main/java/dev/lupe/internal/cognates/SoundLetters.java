package dev.lupe.internal.cognates;

import java.util.List;

/**
 * Letters as European languages share them: <i>Demokratie</i> and <i>democracy</i>, <i>Physik</i> and
 * <i>physics</i> come nearer to each other. For the letters a to z, as an index folds them.
 */
final class SoundLetters {
  /** What is written differently for one sound, longest first. */
  private static final List<Rule> RULES = List.of(new Rule("tion", "sion"), new Rule("tsch", "kh"),
      new Rule("sch", "sh"), new Rule("ph", "f"), new Rule("th", "t"), new Rule("ck", "k"),
      new Rule("qu", "kv"), new Rule("c", "k"), new Rule("z", "s"), new Rule("x", "ks"),
      new Rule("y", "i"), new Rule("w", "v"), new Rule("j", "i"));

  private SoundLetters() {}

  /** The sounds of a word; each letter once where it is doubled. */
  static String of(String word) {
    var sounds = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      var rule = ruleAt(word, at);
      append(rule.sound(), sounds);
      at += rule.letters().length();
    }
    return sounds.toString();
  }

  private static Rule ruleAt(String word, int at) {
    for (var rule : RULES) {
      if (word.startsWith(rule.letters(), at)) {
        return rule;
      }
    }
    String letter = word.substring(at, at + 1);
    return new Rule(letter, letter);
  }

  private static void append(String sound, StringBuilder sounds) {
    for (int i = 0; i < sound.length(); i++) {
      if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound.charAt(i)) {
        sounds.append(sound.charAt(i));
      }
    }
  }

  /** Letters and the letters that stand for their sound. */
  private record Rule(String letters, String sound) {}
}
