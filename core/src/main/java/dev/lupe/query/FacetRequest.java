package dev.lupe.query;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the counts of a facet's values, of days or of ranges of numbers. Made by a {@link Facet};
 * immutable, each method gives a changed copy.
 *
 * <pre>{@code
 * Facet.of("place").top(10).containing("kas").labels(Locale.GERMAN)
 * }</pre>
 */
public final class FacetRequest {
  /** The most values that can be had. */
  public static final int MAX_COUNT = 10_000;
  /** The most ranges that can be counted at once. */
  public static final int MAX_RANGES = 64;

  private final Facet facet;
  private final String under;
  private final int count;
  private final @Nullable DateStep step;
  private final List<NumberRange> ranges;
  private final String containing;
  private final FacetOrder order;
  private final @Nullable Locale labels;

  private FacetRequest(Facet facet, String under, int count, @Nullable DateStep step,
      List<NumberRange> ranges, String containing, FacetOrder order, @Nullable Locale labels) {
    this.facet = facet;
    this.under = under;
    this.count = count;
    this.step = step;
    this.ranges = List.copyOf(ranges);
    this.containing = containing;
    this.order = order;
    this.labels = labels;
  }

  static FacetRequest values(Facet facet, String under, int count) {
    if (count < 1 || count > MAX_COUNT) {
      throw new IllegalArgumentException("1 to 10,000 values of a facet can be had, not " + count);
    }
    return new FacetRequest(facet, under, count, null, List.of(), "", FacetOrder.COUNT, null);
  }

  static FacetRequest histogram(Facet facet, DateStep step) {
    if (!facet.equals(Facet.PUBLISHED)) {
      throw new IllegalArgumentException(
          "Days are known of " + Facet.PUBLISHED.name() + ", not of " + facet.name());
    }
    return new FacetRequest(
        facet, "", MAX_COUNT, step, List.of(), "", FacetOrder.VALUE, null);
  }

  static FacetRequest ranges(Facet facet, List<NumberRange> ranges) {
    if (ranges.isEmpty() || ranges.size() > MAX_RANGES) {
      throw new IllegalArgumentException(
          "1 to " + MAX_RANGES + " ranges can be counted, not " + ranges.size());
    }
    return new FacetRequest(
        facet, "", ranges.size(), null, ranges, "", FacetOrder.VALUE, null);
  }

  /**
   * Only values that contain a text somewhere, case and accents aside; of a path facet, those on any
   * level below. Where labels are asked for, they are searched too.
   */
  public FacetRequest containing(String text) {
    return new FacetRequest(facet, under, count, step, ranges, text, order, labels);
  }

  /** Sets the order of the values; days and ranges always come in their own. */
  public FacetRequest sorted(FacetOrder by) {
    return new FacetRequest(facet, under, count, step, ranges, containing, by, labels);
  }

  /**
   * Shows values that are codes by their names in a language: countries of ISO 3166 ({@code KZ},
   * {@code KAZ}), and the languages of {@link Facet#LANGUAGE}.
   */
  public FacetRequest labels(Locale language) {
    return new FacetRequest(facet, under, count, step, ranges, containing, order, language);
  }

  /** The facet. */
  public Facet facet() {
    return facet;
  }

  /** The path below which to count; empty for the first level. */
  public String under() {
    return under;
  }

  /** How many values at most, 1 to 10,000. */
  public int count() {
    return count;
  }

  /** The length of a histogram's bars, if a histogram is asked for. */
  public Optional<DateStep> step() {
    return Optional.ofNullable(step);
  }

  /** The ranges to count in, if the values are numbers to be counted so; else empty. */
  public List<NumberRange> ranges() {
    return ranges;
  }

  /** What the values must contain; empty for all. */
  public String containing() {
    return containing;
  }

  /** The order of the values. */
  public FacetOrder order() {
    return order;
  }

  /** The language of the labels, if labels are asked for. */
  public Optional<Locale> labels() {
    return Optional.ofNullable(labels);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FacetRequest request
        && facet.equals(request.facet)
        && under.equals(request.under)
        && count == request.count
        && step == request.step
        && ranges.equals(request.ranges)
        && containing.equals(request.containing)
        && order == request.order
        && Objects.equals(labels, request.labels);
  }

  @Override
  public int hashCode() {
    return Objects.hash(facet, under, count, step, ranges, containing, order, labels);
  }

  @Override
  public String toString() {
    var text = new StringBuilder(facet.name());
    if (!under.isEmpty()) {
      text.append('/').append(under);
    }
    if (step != null) {
      text.append(':').append(step.name().toLowerCase(Locale.ROOT));
    } else if (!ranges.isEmpty()) {
      text.append(ranges);
    } else {
      text.append(':').append(count);
    }
    return containing.isEmpty() ? text.toString() : text.append('~').append(containing).toString();
  }
}
