package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.highlight.Mark;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.Query.All;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.IntField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A request in Lucene's terms. This is where both sorts of query meet: each language of the index
 * reads the query in its own way, and each reading meets only articles of that language.
 */
public final class Translation {
  private final Query text;
  private final Map<String, Query> filters;
  private final Map<String, List<Mark>> marks;

  private Translation(Query text, Map<String, Query> filters, Map<String, List<Mark>> marks) {
    this.text = text;
    this.filters = filters;
    this.marks = marks;
  }

  /** Translates a request whose text has been parsed. */
  static Translation of(dev.lupe.query.Query query, SearchRequest request, Readings readings) {
    var marks = new HashMap<String, List<Mark>>();
    Query text = query instanceof All
        ? new BoostQuery(MatchAllDocsQuery.INSTANCE, 0f)
        : inAllLanguages(query, readings, marks);
    return new Translation(text, filters(request), marks);
  }

  /** What is to be marked in articles of one reading. */
  public List<Mark> marks(String readingTag) {
    return marks.getOrDefault(readingTag, List.of());
  }

  /** The query with all filters. */
  Query filtered() {
    return without(Optional.empty());
  }

  /** The query with all filters but those on one facet. */
  Query without(Optional<String> facet) {
    var query = new BooleanQuery.Builder().add(text, Occur.MUST);
    int kept = 0;
    for (var filter : filters.entrySet()) {
      if (!facet.map(filter.getKey()::equals).orElse(false)) {
        query.add(filter.getValue(), Occur.FILTER);
        kept++;
      }
    }
    return kept == 0 ? text : query.build();
  }

  /** Whether a facet is filtered by. */
  boolean filters(String facet) {
    return filters.containsKey(facet);
  }

  private static Query inAllLanguages(dev.lupe.query.Query query, Readings readings,
      Map<String, List<Mark>> marks) {
    for (boolean keepStopWords : new boolean[] {false, true}) {
      var any = new BooleanQuery.Builder();
      int read = 0;
      for (Reading reading : readings.all()) {
        var translated = new ReadingTranslation(reading, keepStopWords);
        Optional<Query> one = translated.of(query);
        if (one.isPresent()) {
          any.add(one.get(), Occur.SHOULD);
          marks.put(reading.tag(), translated.marks());
          read++;
        }
      }
      if (read > 0) {
        return any.build();
      }
    }
    return new MatchNoDocsQuery("nothing to look for");
  }

  private static Map<String, Query> filters(SearchRequest request) {
    var values = new HashMap<String, List<BytesRef>>();
    for (var filter : request.filters()) {
      var those = values.computeIfAbsent(filter.facet().name(), name -> new ArrayList<>());
      filter.values().forEach(value -> those.add(new BytesRef(value)));
    }
    for (var language : request.languages()) {
      String tag = language.getLanguage().isEmpty() ? "und" : language.getLanguage();
      values.computeIfAbsent(" language", name -> new ArrayList<>()).add(new BytesRef(tag));
    }
    var filters = new HashMap<String, Query>();
    values.forEach((facet, those) ->
        filters.put(facet, new TermInSetQuery(Fields.facet(facet.strip()), those)));
    if (request.since().isPresent() || request.until().isPresent()) {
      filters.put(" days", days(request.since(), request.until()));
    }
    return filters;
  }

  /** Articles published in a stretch of days. */
  static Query days(Optional<LocalDate> since, Optional<LocalDate> until) {
    return new ConstantScoreQuery(IntField.newRangeQuery(Fields.DAY,
        since.map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE),
        until.map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE)));
  }
}
