package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.DateStep;
import dev.lupe.query.DaySpan;
import dev.lupe.query.Facet;
import dev.lupe.query.Filter;
import dev.lupe.query.NumberRange;
import dev.lupe.query.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What a request demands beside its text: facet values, languages, days. */
final class Constraints {
  private final Map<String, Query> byFacet = new LinkedHashMap<>();
  private final List<Query> others = new ArrayList<>();

  private Constraints() {}

  static Constraints of(SearchRequest request, ReaderState state) throws IOException {
    var constraints = new Constraints();
    var filters = new LinkedHashMap<Facet, List<Filter>>();
    for (var filter : request.filters()) {
      filters.computeIfAbsent(filter.facet(), facet -> new ArrayList<>()).add(filter);
    }
    for (var entry : filters.entrySet()) {
      constraints.byFacet.put(entry.getKey().name(),
          anyOf(entry.getKey(), entry.getValue(), state));
    }
    if (!request.languages().isEmpty()) {
      constraints.others.add(new TermInSetQuery(Fields.facet(Facet.LANGUAGE.name()),
          request.languages().stream().map(language -> new BytesRef(
              language.getLanguage().isEmpty() ? "und" : language.getLanguage())).toList()));
    }
    if (request.since().isPresent() || request.until().isPresent()) {
      constraints.others.add(days(request.since(), request.until()));
    }
    return constraints;
  }

  /** Whether a facet is filtered by. */
  boolean isOn(String facet) {
    return byFacet.containsKey(facet);
  }

  /** The filters on a facet, of which an article has to meet one. */
  Query on(String facet) {
    return Objects.requireNonNull(byFacet.get(facet));
  }

  /** A query narrowed by everything but the filters on some facets. */
  Query narrow(Query query, Set<String> butThese) {
    var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    others.forEach(other -> narrowed.add(other, Occur.FILTER));
    byFacet.forEach((facet, filter) -> {
      if (!butThese.contains(facet)) {
        narrowed.add(filter, Occur.FILTER);
      }
    });
    var built = narrowed.build();
    return built.clauses().size() == 1 ? query : built;
  }

  /** Articles published in a stretch of days. */
  static Query days(Optional<LocalDate> since, Optional<LocalDate> until) {
    return new ConstantScoreQuery(IntField.newRangeQuery(Fields.DAY,
        since.map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE),
        until.map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE)));
  }

  private static Query anyOf(Facet facet, List<Filter> filters, ReaderState state)
      throws IOException {
    String field = Fields.facet(facet.name());
    var any = new BooleanQuery.Builder();
    var values = new ArrayList<BytesRef>();
    var ranges = new ArrayList<NumberRange>();
    for (var filter : filters) {
      ranges.addAll(filter.ranges());
      for (String value : filter.values()) {
        var days = facet.equals(Facet.PUBLISHED)
            ? DateStep.daysOf(value)
            : Optional.<DaySpan>empty();
        if (value.equals(Facet.NONE)) {
          any.add(without(field), Occur.SHOULD);
        } else if (days.isPresent()) {
          any.add(days(Optional.of(days.get().first()), Optional.of(days.get().last())),
              Occur.SHOULD);
        } else {
          values.add(new BytesRef(value));
        }
      }
    }
    if (!ranges.isEmpty()) {
      addNumbers(MultiTerms.getTerms(state.reader(), field), ranges, values);
    }
    any.add(new TermInSetQuery(field, values), Occur.SHOULD);
    return any.build();
  }

  private static void addNumbers(@Nullable Terms terms,
      List<NumberRange> ranges, List<BytesRef> to) throws IOException {
    if (terms == null) {
      return;
    }
    var each = terms.iterator();
    for (var term = each.next(); term != null; term = each.next()) {
      var number = NumberRange.number(term.utf8ToString());
      if (number.isPresent()
          && ranges.stream().anyMatch(range -> range.contains(number.getAsDouble()))) {
        to.add(BytesRef.deepCopyOf(term));
      }
    }
  }

  private static Query without(String field) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(new FieldExistsQuery(field), Occur.MUST_NOT)
        .build();
  }
}
