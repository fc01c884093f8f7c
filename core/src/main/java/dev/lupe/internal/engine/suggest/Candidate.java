package dev.lupe.internal.engine.suggest;

import dev.lupe.query.Facet;
import dev.lupe.query.SuggestionKind;
import dev.lupe.result.Suggestion;
import java.util.Comparator;
import java.util.Optional;

/**
 * A suggestion, and what its rank depends on.
 *
 * @param facet the facet's name; empty where it is no value
 * @param matched how many typed words it goes on from
 * @param fit how well it goes with those typed before them; 0 if it does not, or there are none
 * @param inside whether it begins otherwise than was typed
 * @param corrected whether a letter of what was typed is taken to be wrong
 */
record Candidate(SuggestionKind kind, String text, String facet, int articles, int start, int end,
    int matched, int fit, boolean inside, boolean corrected) {

  /**
   * As typed before corrected; from more words before from fewer; what goes with the words before it
   * first; then by use, then by letters.
   */
  static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::corrected)
      .thenComparing(Comparator.comparingInt(Candidate::matched).reversed())
      .thenComparing(Comparator.comparingInt(Candidate::fit).reversed())
      .thenComparing(Comparator.comparingInt(Candidate::articles).reversed())
      .thenComparing(Candidate::inside)
      .thenComparing(Candidate::text, String.CASE_INSENSITIVE_ORDER)
      .thenComparing(Candidate::text)
      .thenComparing(Candidate::kind)
      .thenComparing(Candidate::facet);

  /** This together with another way to write the same, which other articles have. */
  Candidate with(Candidate same) {
    var more = same.articles > articles ? same : this;
    return new Candidate(kind, more.text, facet, articles + same.articles, start, end, matched,
        Math.max(fit, same.fit), inside, corrected);
  }

  Suggestion suggestion() {
    return new Suggestion(kind, text,
        facet.isEmpty() ? Optional.empty() : Optional.of(Facet.of(facet)), articles, start, end,
        corrected);
  }
}
