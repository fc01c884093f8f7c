package dev.lupe.internal.engine.search;

import dev.lupe.query.Facet;
import dev.lupe.query.Filter;
import dev.lupe.query.ParsedQuery;
import dev.lupe.query.QueryPart;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.Relaxation;
import dev.lupe.result.Relaxation.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finds small changes of a request that found nothing: one thing left out, or if no single change
 * helps, two.
 */
final class Relaxing {
  private static final int MOST_CHANGES = 8;
  private static final int MOST_SHOWN = 5;

  private final Question question;
  private final SearchRequest request;
  private final List<Change> changes = new ArrayList<>();

  Relaxing(Question question) {
    this.question = question;
    this.request = firstPage(question.request());
    var facets = request.filters().stream().map(Filter::facet).distinct().toList();
    for (Facet facet : facets) {
      changes.add(new Change(Kind.WIDER_FILTER, "without the filter on " + facet.name(),
          before -> before.withoutFilters(facet)));
    }
    if (!request.languages().isEmpty()) {
      changes.add(new Change(
          Kind.ALL_LANGUAGES, "in all languages", before -> before.language()));
    }
    if (request.since().isPresent() || request.until().isPresent()) {
      changes.add(new Change(Kind.WIDER_TIME, "at any time", SearchRequest::anyTime));
    }
    // From the end, so that two can be taken out and the places of the first still hold.
    var parts = question.parsed().parts();
    parts.reversed().stream().filter(part -> parts.size() > 1 || !changes.isEmpty())
        .limit(MOST_CHANGES).forEach(part -> changes.add(change(part, question)));
  }

  /** A request from its first hit on, so that what is changed is not looked at behind its end. */
  static SearchRequest firstPage(SearchRequest request) {
    return request.page(0, Math.max(1, request.limit())).after("");
  }

  private static Change change(QueryPart part, Question question) {
    return new Change(part.kind() == QueryPart.Kind.DATE ? Kind.WIDER_TIME : Kind.WITHOUT_PART,
        "without '" + named(part, question.parsed()) + "'", before -> before.without(part));
  }

  /** A part as a person knows it: a value with its field, a time in the words that were typed. */
  static String named(QueryPart part, ParsedQuery of) {
    return switch (part.kind()) {
      case FILTER -> part.field() + ":" + part.text();
      case DATE -> of.text().substring(part.start(), part.end());
      case WORD, PHRASE, PREFIX, FUZZY -> part.text();
    };
  }

  /** The changes that find something; those that leave most of what was asked for first. */
  List<Relaxation> changes() throws IOException {
    var found = new ArrayList<Relaxation>();
    for (var change : changes) {
      add(change.kind(), change.message(), change.to().apply(request), found);
    }
    for (int i = 0; i < changes.size() && found.isEmpty(); i++) {
      for (int j = i + 1; j < changes.size(); j++) {
        var one = changes.get(i);
        var other = changes.get(j);
        add(Kind.SEVERAL, one.message() + " and " + other.message(),
            other.to().apply(one.to().apply(request)), found);
      }
    }
    // The fewer hits a change brings, the more of the request it keeps.
    found.sort(Comparator.comparingLong(Relaxation::total));
    return found.subList(0, Math.min(MOST_SHOWN, found.size()));
  }

  private void add(Kind kind, String message, SearchRequest changed, List<Relaxation> to)
      throws IOException {
    boolean asksNothing = changed.query().isEmpty() && changed.text().isBlank()
        && !request.text().isBlank() && changed.filters().isEmpty();
    if (asksNothing || !question.mayGoOn()) {
      return;
    }
    long total = new Trial(question.with(changed)).total();
    if (total > 0 && question.mayGoOn()) {
      to.add(new Relaxation(kind, message, changed, total));
    }
  }

  /** A change of a request. */
  private record Change(Kind kind, String message, UnaryOperator<SearchRequest> to) {}
}
