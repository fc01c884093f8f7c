package dev.lupe.cli;

import dev.lupe.query.Facet;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.Filter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is typed about facets: {@code place=Baku} and {@code section/Politik:5}. */
final class FacetOption {
  private static final int USUAL_COUNT = 10;
  private static final Pattern REQUEST = Pattern.compile("([^/:]+)(?:/([^:]*))?(?::(\\d{1,9}))?");

  private FacetOption() {}

  /** Reads {@code FIELD=VALUE}. */
  static Filter filter(String text) {
    int equals = text.indexOf('=');
    String value = text.substring(equals + 1).strip();
    if (equals < 1 || text.substring(0, equals).isBlank() || value.isEmpty()) {
      throw new UsageException(
          "--filter takes FIELD=VALUE, such as place=Baku, not '" + text + "'");
    }
    return Facet.of(text.substring(0, equals).strip()).is(value);
  }

  /** Reads {@code FIELD}, {@code FIELD:N}, {@code FIELD/UNDER} or {@code FIELD/UNDER:N}. */
  static FacetRequest request(String text) {
    Matcher parts = REQUEST.matcher(text.strip());
    if (!parts.matches() || parts.group(1).isBlank()) {
      throw new UsageException("--facets takes FIELD or FIELD:N, such as place:5, or FIELD/UNDER"
          + " for one level of a path, such as section/Politik, not '" + text + "'");
    }
    String under = parts.group(2) == null ? "" : parts.group(2);
    int count = parts.group(3) == null ? USUAL_COUNT : Integer.parseInt(parts.group(3));
    try {
      return new FacetRequest(Facet.of(parts.group(1)), under, count);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--facets " + text + ": " + e.getMessage());
    }
  }
}
