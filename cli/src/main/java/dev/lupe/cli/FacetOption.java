package dev.lupe.cli;

import dev.lupe.query.DateStep;
import dev.lupe.query.Facet;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.Filter;
import dev.lupe.query.NumberRange;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is typed about facets: {@code place=Baku} and {@code section/Politik:5}. */
final class FacetOption {
  private static final int USUAL_COUNT = 10;
  private static final Pattern REQUEST = Pattern.compile("([^/:]+)(?:/([^:]*))?(?::(\\d{1,9}))?");
  private static final Pattern HISTOGRAM = Pattern.compile("([^/:]+):([a-z]+)");

  private FacetOption() {}

  /** Reads {@code FIELD=VALUE} and {@code FIELD=10..20}. */
  static Filter filter(String text) {
    int equals = text.indexOf('=');
    String value = text.substring(equals + 1).strip();
    if (equals < 1 || text.substring(0, equals).isBlank() || value.isEmpty()) {
      throw new UsageException(
          "--filter takes FIELD=VALUE, such as place=Baku, not '" + text + "'");
    }
    var facet = Facet.of(text.substring(0, equals).strip());
    return NumberRange.parse(value).map(facet::in).orElseGet(() -> facet.is(value));
  }

  /**
   * Reads {@code FIELD}, {@code FIELD:N}, {@code FIELD/UNDER}, {@code FIELD/UNDER:N} or {@code
   * published:month}.
   */
  static FacetRequest request(String text) {
    var histogram = HISTOGRAM.matcher(text.strip());
    if (histogram.matches() && step(histogram.group(2)).isPresent()) {
      return histogram(histogram.group(1), step(histogram.group(2)).get(), text);
    }
    Matcher parts = REQUEST.matcher(text.strip());
    if (!parts.matches() || parts.group(1).isBlank()) {
      throw new UsageException("--facets takes FIELD or FIELD:N, such as place:5, or FIELD/UNDER"
          + " for one level of a path, such as section/Politik, not '" + text + "'");
    }
    String under = parts.group(2) == null ? "" : parts.group(2);
    int count = parts.group(3) == null ? USUAL_COUNT : Integer.parseInt(parts.group(3));
    try {
      return Facet.of(parts.group(1)).under(under, count);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--facets " + text + ": " + e.getMessage());
    }
  }

  private static FacetRequest histogram(String field, DateStep step, String text) {
    try {
      return Facet.of(field).by(step);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--facets " + text + ": " + e.getMessage());
    }
  }

  private static Optional<DateStep> step(String name) {
    return Arrays.stream(DateStep.values())
        .filter(step -> step.name().equalsIgnoreCase(name)).findFirst();
  }
}
