package dev.lupe.cli;

import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SortOrder;
import dev.lupe.query.ValueSort;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.TypeConversionException;

/**
 * In which order hits are wanted: one of those there always are, or by a field.
 *
 * @param order the order, where no field is named
 * @param field the field; empty for none
 * @param isDescending whether the highest value of the field comes first
 */
record Sorting(SortOrder order, String field, boolean isDescending) {
  static final Sorting RELEVANCE = new Sorting(SortOrder.RELEVANCE, "", false);

  private static final String ASCENDING = ":asc";
  private static final String DESCENDING = ":desc";

  static Sorting parse(String text) {
    var known = Arrays.stream(SortOrder.values())
        .filter(order -> order.name().equalsIgnoreCase(text)).findFirst();
    if (known.isPresent()) {
      return new Sorting(known.get(), "", false);
    }
    boolean isDescending = text.endsWith(DESCENDING);
    String ending = isDescending ? DESCENDING : text.endsWith(ASCENDING) ? ASCENDING : "";
    String field = text.substring(0, text.length() - ending.length());
    if (ending.isEmpty() || field.isBlank()) {
      throw new TypeConversionException("'" + text
          + "' is none of relevance, newest, oldest, FIELD:asc, FIELD:desc");
    }
    return new Sorting(SortOrder.RELEVANCE, field, isDescending);
  }

  /** The request in this order; a field is a facet, if there is one of that name, or a value. */
  SearchRequest applied(SearchRequest request, List<String> facetNames) {
    if (field.isEmpty()) {
      return request.sort(order);
    }
    if (facetNames.contains(field)) {
      var facet = Facet.of(field);
      return request.sort(isDescending ? facet.descending() : facet.ascending());
    }
    return request.sort(new ValueSort(field, isDescending));
  }
}
