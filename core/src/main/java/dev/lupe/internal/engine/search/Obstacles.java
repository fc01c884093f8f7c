package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Obstacle.beside;

import dev.lupe.internal.engine.index.Card;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.query.Facet;
import dev.lupe.query.Filter;
import dev.lupe.query.QueryPart;
import dev.lupe.query.QueryPart.Role;
import dev.lupe.result.PartMatch;
import dev.lupe.result.Relaxation.Kind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what keeps one article from being a hit of a request. */
final class Obstacles {
  private final Question question;
  private final int doc;
  private final Card card;
  private final Optional<LocalDate> day;

  Obstacles(Question question, int doc) throws IOException {
    this.question = question;
    this.doc = doc;
    this.card = StoredArticles.card(question.state().reader(), doc);
    this.day = card.article().published().map(date -> date.day());
  }

  /** Filters, languages and times of the request that the article does not meet. */
  List<Obstacle> besideTheText() throws IOException {
    var obstacles = filters();
    var languages = question.request().languages();
    if (!languages.isEmpty() && languages.stream().noneMatch(language -> card.language().equals(
        language.getLanguage().isEmpty() ? "und" : language.getLanguage()))) {
      obstacles.add(beside("the language: the article is in " + card.language(),
          Kind.ALL_LANGUAGES, "in all languages", request -> request.language()));
    }
    time().ifPresent(obstacles::add);
    return obstacles;
  }

  private List<Obstacle> filters() throws IOException {
    var obstacles = new ArrayList<Obstacle>();
    var request = question.request();
    var constraints = Constraints.of(request, question.state());
    for (var facet : request.filters().stream().map(Filter::facet).distinct().toList()) {
      if (Trial.matches(constraints.on(facet.name()), doc, question)) {
        continue;
      }
      var values = card.facets().getOrDefault(facet.name(), List.of());
      String value = values.isEmpty() ? Facet.NONE : values.getFirst();
      obstacles.add(beside("the filter on " + facet.name() + ": the article has "
          + (values.isEmpty() ? "no value there" : String.join(", ", values)),
          Kind.WIDER_FILTER, values.isEmpty()
              ? "with articles that have no " + facet.name()
              : "with " + facet.name() + " " + value + " too",
          before -> before.filter(facet.is(value))));
    }
    return obstacles;
  }

  private Optional<Obstacle> time() {
    var request = question.request();
    if (request.since().isEmpty() && request.until().isEmpty()) {
      return Optional.empty();
    }
    if (day.isEmpty()) {
      return Optional.of(beside("the time: the article has no date",
          Kind.WIDER_TIME, "at any time", before -> before.anyTime()));
    }
    LocalDate published = day.get();
    String message = "the time: the article is of " + published;
    if (request.since().filter(published::isBefore).isPresent()) {
      return Optional.of(beside(message,
          Kind.WIDER_TIME, "since " + published, before -> before.since(published)));
    }
    return request.until().filter(published::isAfter).map(until -> beside(message,
        Kind.WIDER_TIME, "until " + published, before -> before.until(published)));
  }

  /** Parts of the text that the article does not meet, in the order in which they were typed. */
  List<Obstacle> parts(List<PartMatch> parts) {
    boolean anyWord = parts.stream().anyMatch(match -> match.part().role() == Role.OPTIONAL
        && match.isMet());
    return parts.stream()
        .filter(match -> match.part().role() == Role.OPTIONAL ? !anyWord : !match.isMet())
        .map(match -> part(match.part())).toList();
  }

  private Obstacle part(QueryPart part) {
    boolean isTime = part.kind() == QueryPart.Kind.DATE;
    boolean isFilter = part.kind() == QueryPart.Kind.FILTER;
    String message = switch (part.role()) {
      case EXCLUDED -> "'" + part.text() + "' is excluded and stands in it";
      case REQUIRED, OPTIONAL -> isTime
          ? "the time " + part.text() + ": the article "
              + day.map(LocalDate::toString).map(date -> "is of " + date).orElse("has no date")
          : "'" + part.text() + "' " + absence(part);
    };
    return new Obstacle(message, isTime ? Kind.WIDER_TIME : Kind.WITHOUT_PART,
        "without '" + Relaxing.named(part, question.parsed()) + "'",
        request -> request.without(part),
        part.role() != Role.EXCLUDED && !isTime && !isFilter);
  }

  private static String absence(QueryPart part) {
    return switch (part.field()) {
      case "" -> "does not stand in it";
      case "title" -> "does not stand in its title";
      case "body" -> "does not stand in its text";
      case "exact" -> "does not stand in it as it is written";
      default -> "is none of its values of " + part.field();
    };
  }
}
