package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.Fields;
import dev.lupe.query.FacetSort;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SortOrder;
import dev.lupe.query.ValueSort;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.util.BytesRef;

/** The order of hits in Lucene's terms. Ids break all ties, so that no two hits ever do. */
final class Ordering {
  private static final SortField BY_ID = new SortField(Fields.ID, new ById());

  private Ordering() {}

  static Sort of(SearchRequest request) {
    return switch (request.sort()) {
      case SortOrder.RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ID);
      case SortOrder.NEWEST -> new Sort(byMoment(true), BY_ID);
      case SortOrder.OLDEST -> new Sort(byMoment(false), BY_ID);
      case FacetSort by -> byFacet(by);
      case ValueSort by -> byValue(by);
    };
  }

  /** A hit with what all of these orders end with, the id of its article. */
  static FieldDoc withId(FieldDoc hit, String id) {
    var fields = hit.fields.clone();
    fields[fields.length - 1] = new BytesRef(id);
    return new FieldDoc(hit.doc, hit.score, fields);
  }

  private static Sort byFacet(FacetSort by) {
    var field = new SortedSetSortField(Fields.facet(by.facet().name()), by.isDescending());
    field.setMissingValue(by.isDescending() ? SortField.STRING_FIRST : SortField.STRING_LAST);
    return new Sort(field, BY_ID);
  }

  /** Numbers come before texts, and articles without the value last, in both directions. */
  private static Sort byValue(ValueSort by) {
    var number = new SortField(Fields.number(by.name()), SortField.Type.DOUBLE, by.isDescending(),
        by.isDescending() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    var text = new SortField(Fields.text(by.name()), SortField.Type.STRING, by.isDescending(),
        by.isDescending() ? SortField.STRING_FIRST : SortField.STRING_LAST);
    return new Sort(number, text, BY_ID);
  }

  /** Articles without a date come last in both directions. */
  private static SortField byMoment(boolean latestFirst) {
    return new SortField(Fields.MOMENT, SortField.Type.LONG, latestFirst,
        latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }
}
