package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.spell.Spelling;

/** Gives words back the accents that the index took off to compare them. */
final class Accents {
  private static final int MOST = 2;

  private Accents() {}

  /** The spelling of a word that most of its articles have. */
  static String of(Spelling spelling, Readings readings, ReaderState state) {
    for (var reading : readings.all()) {
      if (reading.wordField().equals(spelling.field())) {
        return reading.spellings(spelling.word()).stream()
            .filter(other -> other.chars().anyMatch(c -> c > 127))
            .filter(
                other -> MOST * state.articlesWith(spelling.field(), other) > spelling.articles())
            .findFirst().orElse(spelling.word());
      }
    }
    return spelling.word();
  }
}
