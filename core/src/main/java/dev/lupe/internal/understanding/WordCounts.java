package dev.lupe.internal.understanding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a text is English or German, by its most frequent small words. */
final class WordCounts {
  private static final int ENOUGH = 4_096;
  private static final Set<String> ENGLISH = Set.of(
      "the", "of", "and", "to", "that", "is", "with", "by", "for", "from", "was", "has", "have");
  private static final Set<String> GERMAN = Set.of(
      "der", "die", "das", "und", "den", "dem", "des", "mit", "von", "ist", "ein", "eine", "zu");

  private WordCounts() {}

  static Optional<Locale> language(String text) {
    var tokens = Tokens.of(text, 0, Math.min(text.length(), ENOUGH));
    int english = 0;
    int german = 0;
    int words = 0;
    for (int i = 0; i < tokens.count(); i++) {
      var word = tokens.at(i).text();
      words += tokens.at(i).isWord() ? 1 : 0;
      english += ENGLISH.contains(word) ? 1 : 0;
      german += GERMAN.contains(word) ? 1 : 0;
    }
    int more = Math.max(english, german);
    boolean clear = more * 12 >= words && more > 2 * Math.min(english, german);
    return !clear ? Optional.empty()
        : Optional.of(english > german ? Locale.ENGLISH : Locale.GERMAN);
  }
}
