package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading.Token;
import dev.lupe.internal.engine.index.ReaderState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of one field that tell an article from others: those it has often and few others have.
 * What stands in the title or at the beginning of the text counts more, since news say first what
 * they are about.
 */
final class SalientTerms {
  /** How many times a term in the title counts. */
  static final double TITLE = 2;
  /** How many times a term among the first words of the text counts. */
  static final double LEAD = 1.5;
  private static final int LEAD_WORDS = 60;
  /** How soon further mentions stop to count; as k1 of BM25. */
  private static final double SATURATION = 1.2;

  private final ReaderState state;
  private final String field;
  private final Everyday everyday;
  private final Map<String, Double> mentions = new HashMap<>();

  SalientTerms(ReaderState state, String field, Everyday everyday) {
    this.state = state;
    this.field = field;
    this.everyday = everyday;
  }

  /**
   * A term and its worth.
   *
   * @param term the term as the index has it
   * @param weight how much it counts by how often the article has it, above 0
   * @param rarity its inverse document frequency
   */
  record Salient(String term, double weight, double rarity) {
    double worth() {
      return weight * rarity;
    }
  }

  SalientTerms addTitle(List<Token> tokens) {
    tokens.forEach(token -> mentions.merge(token.term(), TITLE, Double::sum));
    return this;
  }

  SalientTerms addBody(List<Token> tokens) {
    tokens.forEach(token -> mentions.merge(token.term(),
        token.position() < LEAD_WORDS ? LEAD : 1, Double::sum));
    return this;
  }

  /** How many different terms there are. */
  int size() {
    return mentions.size();
  }

  /** The best of them, best first; only such as other articles have too. */
  List<Salient> best(int most) {
    return ranked(most, 2);
  }

  /** The best of them, best first, whether or not other articles of the language have them. */
  List<Salient> any(int most) {
    return ranked(most, 0);
  }

  private List<Salient> ranked(int most, int fewest) {
    return mentions.entrySet().stream()
        .map(entry -> new Salient(entry.getKey(),
            entry.getValue() * (1 + SATURATION) / (entry.getValue() + SATURATION),
            rarity(entry.getKey(), fewest)))
        .filter(term -> term.rarity() > 0)
        .sorted(Comparator.comparingDouble(Salient::worth).reversed()
            .thenComparing(Salient::term))
        .limit(most).toList();
  }

  /** 0 for what too few have. */
  private double rarity(String term, int fewest) {
    int articles = state.articlesWith(field, term);
    return articles < fewest ? 0 : everyday.rarity(term, articles, state.reader().maxDoc());
  }
}
