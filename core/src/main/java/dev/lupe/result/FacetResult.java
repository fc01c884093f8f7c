package dev.lupe.result;

import dev.lupe.query.DateStep;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.Filter;
import dev.lupe.query.NumberRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one {@link FacetRequest}. Each count is the number of hits after choosing that value
 * in place of what is chosen in the facet now; the filters on other facets apply.
 */
public final class FacetResult {
  private final FacetRequest request;
  private final List<FacetCount> counts;
  private final long remaining;
  private final long missing;
  private final @Nullable DateStep step;

  private FacetResult(FacetRequest request, List<FacetCount> counts, long remaining, long missing,
      @Nullable DateStep step) {
    this.request = request;
    this.counts = List.copyOf(counts);
    this.remaining = remaining;
    this.missing = missing;
    this.step = step;
  }

  /** An answer: the counts, how many values were left out, and how many articles have none. */
  public static FacetResult of(FacetRequest request, List<FacetCount> counts, long remaining,
      long missing) {
    return new FacetResult(request, counts, remaining, missing, null);
  }

  /** A histogram with bars of this length, and how many articles have no date. */
  public static FacetResult histogram(FacetRequest request, DateStep step, List<FacetCount> bars,
      long missing) {
    return new FacetResult(request, bars, 0, missing, step);
  }

  /** What was asked for. */
  public FacetRequest request() {
    return request;
  }

  /** The counts, in the order that was asked for. */
  public List<FacetCount> counts() {
    return counts;
  }

  /** How many further values there are that would have fitted the request but for its count. */
  public long remaining() {
    return remaining;
  }

  /** How many articles have no value at all in the facet. */
  public long missing() {
    return missing;
  }

  /** The length of a histogram's bars: the one asked for, or the one that was chosen. */
  public Optional<DateStep> step() {
    return Optional.ofNullable(step);
  }

  /** The filter that chooses one of the counted values. */
  public Filter filter(FacetCount count) {
    return request.ranges().isEmpty()
        ? request.facet().is(count.value())
        : request.facet().in(NumberRange.parse(count.value()).orElseThrow());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FacetResult result
        && request.equals(result.request)
        && counts.equals(result.counts)
        && remaining == result.remaining
        && missing == result.missing
        && step == result.step;
  }

  @Override
  public int hashCode() {
    return Objects.hash(request, counts);
  }

  @Override
  public String toString() {
    return "FacetResult[" + request + ", " + counts + ", " + remaining + " more, " + missing
        + " without]";
  }
}
