package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.ReaderState;
import java.util.List;

/**
 * How much words count that stand apart where one word was typed. The parts of a word are several
 * terms, whose scores add up; weighed like this they add up to a share of what the word itself gets,
 * so articles that have the word come first.
 */
final class PartsWeight {
  /** The share; .7 was best in experiments on thirteen German collections. */
  private static final double SHARE = 0.7;

  private PartsWeight() {}

  /** The weight for these parts in place of a word, all of them terms of one field. */
  static float of(ReaderState state, String field, String word, List<String> parts) {
    double sum = parts.stream().mapToDouble(part -> rarity(state, field, part)).sum();
    return (float) (SHARE * Math.min(1, rarity(state, field, word) / sum));
  }

  private static double rarity(ReaderState state, String field, String term) {
    return Rarity.of(state.articlesWith(field, term), state.reader().maxDoc());
  }
}
