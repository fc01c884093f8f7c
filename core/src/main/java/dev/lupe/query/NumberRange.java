package dev.lupe.query;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Numbers from one on and below another, for facets whose values are numbers such as {@code 12} or
 * {@code -3.5}.
 *
 * @param from the least number in the range; negative infinity for no bound
 * @param to the least number above the range; positive infinity for no bound
 */
public record NumberRange(double from, double to) {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,300}(\\.\\d{1,300})?");
  private static final String DOTS = "..";

  /** Checks the order. */
  public NumberRange {
    if (Double.isNaN(from) || Double.isNaN(to) || from >= to) {
      throw new IllegalArgumentException("No number is " + from + " or more and below " + to);
    }
  }

  /** Numbers from one on and below another. */
  public static NumberRange of(double from, double to) {
    return new NumberRange(from, to);
  }

  /** Numbers from this one on. */
  public static NumberRange from(double least) {
    return new NumberRange(least, Double.POSITIVE_INFINITY);
  }

  /** Numbers below this one. */
  public static NumberRange below(double bound) {
    return new NumberRange(Double.NEGATIVE_INFINITY, bound);
  }

  /** Reads the form that {@link #toString} writes: {@code 10..20}, {@code ..10}, {@code 20..}. */
  public static Optional<NumberRange> parse(String text) {
    int dots = text.indexOf(DOTS);
    if (dots < 0) {
      return Optional.empty();
    }
    String from = text.substring(0, dots);
    String to = text.substring(dots + DOTS.length());
    var least = from.isEmpty() ? OptionalDouble.of(Double.NEGATIVE_INFINITY) : number(from);
    var bound = to.isEmpty() ? OptionalDouble.of(Double.POSITIVE_INFINITY) : number(to);
    boolean isRange = least.isPresent() && bound.isPresent()
        && least.getAsDouble() < bound.getAsDouble();
    return isRange
        ? Optional.of(new NumberRange(least.getAsDouble(), bound.getAsDouble()))
        : Optional.empty();
  }

  /** The number that a facet's value stands for; empty if it stands for none. */
  public static OptionalDouble number(String value) {
    return NUMBER.matcher(value).matches()
        ? OptionalDouble.of(Double.parseDouble(value))
        : OptionalDouble.empty();
  }

  /** Whether a number lies in the range. */
  public boolean contains(double number) {
    return from <= number && number < to;
  }

  @Override
  public String toString() {
    return plain(from) + DOTS + plain(to);
  }

  private static String plain(double bound) {
    return Double.isInfinite(bound)
        ? ""
        : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }
}
