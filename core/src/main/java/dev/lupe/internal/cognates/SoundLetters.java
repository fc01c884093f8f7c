package dev.lupe.internal.cognates;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private static final Rule[][] BY_FIRST_LETTER = new Rule['z' - 'a' + 1][];

  static {
    for (char first = 'a'; first <= 'z'; first++) {
      char letter = first;
      BY_FIRST_LETTER[first - 'a'] = RULES.stream()
          .filter(rule -> rule.letters().charAt(0) == letter).toArray(Rule[]::new);
    }
  }

  private SoundLetters() {}

  /** The sounds of a word; each letter once where it is doubled. */
  static String of(String word) {
    var sounds = new StringBuilder(word.length() + 1);
    int at = 0;
    while (at < word.length()) {
      var rule = ruleAt(word, at);
      if (rule == null) {
        append(word.charAt(at), sounds);
        at++;
      } else {
        append(rule.sound(), sounds);
        at += rule.letters().length();
      }
    }
    return sounds.toString();
  }

  private static @Nullable Rule ruleAt(String word, int at) {
    for (var rule : BY_FIRST_LETTER[word.charAt(at) - 'a']) {
      if (word.startsWith(rule.letters(), at)) {
        return rule;
      }
    }
    return null;
  }

  private static void append(String sound, StringBuilder sounds) {
    for (int i = 0; i < sound.length(); i++) {
      append(sound.charAt(i), sounds);
    }
  }

  private static void append(char sound, StringBuilder sounds) {
    if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
      sounds.append(sound);
    }
  }

  /** Letters and the letters that stand for their sound. */
  private record Rule(String letters, String sound) {}
}
