package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.highlight.Marker;
import dev.lupe.internal.engine.highlight.TermPlaces;
import dev.lupe.internal.engine.index.Card;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.query.Facet;
import dev.lupe.query.Filter;
import dev.lupe.query.ParsedQuery;
import dev.lupe.query.QueryPart;
import dev.lupe.query.QueryPart.Role;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.TypoTolerance;
import dev.lupe.result.Explanation;
import dev.lupe.result.PartMatch;
import dev.lupe.result.PartMatch.Form;
import dev.lupe.result.Relaxation;
import dev.lupe.result.Relaxation.Kind;
import dev.lupe.result.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why one article is a hit of a request, or what stands in its way. */
final class Explaining {
  /** How far a score may be from the sum of its parts without a word about it. */
  private static final double NOTICEABLE = 0.01;

  private final Searcher asked;
  private final Trial trial;
  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final int doc;
  private final Card card;
  private final String body;
  private final List<String> obstacles = new ArrayList<>();
  private final List<String> advice = new ArrayList<>();
  private Kind kind = Kind.SEVERAL;
  private SearchRequest changed;

  Explaining(Searcher asked, Trial trial, SearchRequest request, ParsedQuery parsed, int doc)
      throws IOException {
    this.asked = asked;
    this.trial = trial;
    this.request = request;
    this.parsed = parsed;
    this.doc = doc;
    this.card = StoredArticles.card(asked.state().reader(), doc);
    this.body = StoredArticles.body(asked.state().reader(), doc);
    this.changed = request.page(0, Math.max(1, request.limit())).after("");
  }

  Explanation explanation() throws IOException {
    String id = card.article().id();
    var parts = new ArrayList<PartMatch>();
    for (var part : parsed.parts()) {
      parts.add(match(part));
    }
    if (trial.finds(request, doc)) {
      var text = trial.translation(request);
      float plain = trial.score(text.text(), doc);
      float score = trial.score(asked.preferred(text, request), doc);
      return Explanation.ofHit(id, score, parts, influences(parts, plain, score));
    }
    if (asked.placement(request).hidden().contains(id)) {
      obstacles.add("it is hidden for this query by the settings of the index");
    }
    lookAtFilters();
    lookAtLanguageAndTime();
    lookAtParts(parts);
    if (obstacles.isEmpty()) {
      obstacles.add("no combination of words that the query asks for stands in it");
    }
    return Explanation.ofMiss(id, parts, obstacles, advised());
  }

  /** A part by itself: whether the article has it, in which forms, and what it is worth. */
  private PartMatch match(QueryPart part) throws IOException {
    String typed = parsed.text().substring(part.start(), part.end());
    if (part.role() == Role.EXCLUDED) {
      typed = typed.replaceFirst("^(?:[-!]|NOT\\b|NICHT\\b|\\s)+", "");
    }
    var alone = request.text(typed);
    var text = asked.translate(alone, false, trial.limit());
    if (text.droppedWords()) {
      text = asked.translate(alone, true, trial.limit());
    }
    boolean isExcluded = part.role() == Role.EXCLUDED;
    boolean isThere = !asked.stopWords(request).holdsExcluded(part)
        && trial.finds(text.text(), doc);
    var forms = isThere ? forms(text) : List.<Form>of();
    float score = isThere && !isExcluded ? trial.score(text.text(), doc) : 0;
    return new PartMatch(part, isThere != isExcluded, forms, score);
  }

  private List<Form> forms(Translation text) throws IOException {
    var reading = asked.reading(card.language());
    var places = new TermPlaces(asked.state().reader(), doc);
    places.visit(doc);
    String title = card.article().title();
    var marker = new Marker(places, title, body, reading);
    marker.mark(text.marks(card, asked.readings()));
    var counts = new LinkedHashMap<Map.Entry<String, Span.Reason>, int[]>();
    count(title, marker.titleSpans(), 0, counts);
    count(body, marker.bodyMatches().spans(), 1, counts);
    var forms = new ArrayList<Form>();
    counts.forEach((form, count) -> forms.add(
        new Form(form.getKey(), form.getValue(), count[0], count[1])));
    return forms;
  }

  private static void count(String text, List<Span> spans, int where,
      Map<Map.Entry<String, Span.Reason>, int[]> counts) {
    for (var span : spans) {
      String form = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
      counts.computeIfAbsent(Map.entry(form, span.reason()), key -> new int[2])[where]++;
    }
  }

  private List<String> influences(List<PartMatch> parts, float plain, float score) {
    var influences = new ArrayList<String>();
    double sum = parts.stream().mapToDouble(PartMatch::score).sum();
    if (sum > 0 && Math.abs(plain / sum - 1) > NOTICEABLE) {
      influences.add(String.format(Locale.ROOT, "together they count %.2f times their sum, by how"
          + " likely the whole query is meant in the article's language", plain / sum));
    }
    if (asked.placement(request).pinned().contains(card.article().id())) {
      influences.add("the settings of the index put it first for this query");
    }
    if (plain != score && plain != 0) {
      influences.add(String.format(Locale.ROOT,
          "its values and its age multiply the score by %.2f", score / plain));
    }
    return influences;
  }

  private void lookAtFilters() throws IOException {
    var constraints = Constraints.of(request, asked.state());
    for (var facet : request.filters().stream().map(Filter::facet).distinct().toList()) {
      if (trial.finds(constraints.on(facet.name()), doc)) {
        continue;
      }
      var values = card.facets().getOrDefault(facet.name(), List.of());
      obstacles.add("the filter on " + facet.name() + ": the article has "
          + (values.isEmpty() ? "no value there" : String.join(", ", values)));
      String value = values.isEmpty() ? Facet.NONE : values.getFirst();
      change(Kind.WIDER_FILTER, values.isEmpty()
          ? "with articles that have no " + facet.name()
          : "with " + facet.name() + " " + value + " too", changed.filter(facet.is(value)));
    }
  }

  private void lookAtLanguageAndTime() {
    var languages = request.languages();
    if (!languages.isEmpty() && languages.stream().noneMatch(language -> card.language().equals(
        language.getLanguage().isEmpty() ? "und" : language.getLanguage()))) {
      obstacles.add("the language: the article is in " + card.language());
      change(Kind.ALL_LANGUAGES, "in all languages", changed.language());
    }
    var day = card.article().published().map(date -> date.day());
    boolean isTimed = request.since().isPresent() || request.until().isPresent();
    if (!isTimed) {
      return;
    }
    if (day.isEmpty()) {
      obstacles.add("the time: the article has no date");
      change(Kind.WIDER_TIME, "at any time", changed.anyTime());
      return;
    }
    if (request.since().filter(day.get()::isBefore).isPresent()) {
      obstacles.add("the time: the article is of " + day.get());
      change(Kind.WIDER_TIME, "since " + day.get(), changed.since(day.get()));
    } else if (request.until().filter(day.get()::isAfter).isPresent()) {
      obstacles.add("the time: the article is of " + day.get());
      change(Kind.WIDER_TIME, "until " + day.get(), changed.until(day.get()));
    }
  }

  private void lookAtParts(List<PartMatch> parts) {
    boolean anyWord = parts.stream().anyMatch(match -> match.part().role() == Role.OPTIONAL
        && match.isMet());
    var day = card.article().published().map(date -> date.day());
    // From the end, so that the places of those before still hold.
    for (var match : parts.reversed()) {
      var part = match.part();
      boolean isInTheWay = part.role() == Role.OPTIONAL ? !anyWord : !match.isMet();
      if (!isInTheWay) {
        continue;
      }
      obstacles.add(switch (part.role()) {
        case EXCLUDED -> "'" + part.text() + "' is excluded and stands in it";
        case REQUIRED, OPTIONAL -> part.kind() == QueryPart.Kind.DATE
            ? "the time " + part.text() + ": the article "
                + day.map(LocalDate::toString).map(date -> "is of " + date).orElse("has no date")
            : "'" + part.text() + "' " + absence(part);
      });
      change(part.kind() == QueryPart.Kind.DATE ? Kind.WIDER_TIME : Kind.WITHOUT_PART,
          "without '" + Relaxing.named(part) + "'", changed.without(part));
    }
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

  private void change(Kind what, String message, SearchRequest to) {
    kind = advice.isEmpty() ? what : Kind.SEVERAL;
    advice.add(message);
    changed = to;
  }

  /** The change, if it does let the article in and something is still asked for. */
  private @Nullable Relaxation advised() throws IOException {
    if (looksForSomething(parsed) && !looksForSomething(asked.parse(changed))
        && changed.filters().isEmpty()) {
      return meantMoreWidely();
    }
    if (advice.isEmpty() || !trial.finds(changed, doc)) {
      return null;
    }
    return new Relaxation(kind, String.join(" and ", advice), changed, trial.total(changed));
  }

  private static boolean looksForSomething(ParsedQuery query) {
    return query.parts().stream().anyMatch(part -> part.role() != Role.EXCLUDED);
  }

  /**
   * Where nothing that is looked for stands in the article: the words of a phrase may stand apart, or
   * others that are spelled alike, or translations.
   */
  private @Nullable Relaxation meantMoreWidely() throws IOException {
    var same = request.page(0, Math.max(1, request.limit())).after("");
    var parts = parsed.parts();
    if (parts.size() == 1 && parts.getFirst().kind() == QueryPart.Kind.PHRASE) {
      var apart = same.text(parts.getFirst().text());
      if (trial.finds(apart, doc)) {
        return new Relaxation(Kind.WITHOUT_QUOTES, "without the quotes", apart,
            trial.total(apart));
      }
    }
    var near = same.typos(TypoTolerance.ALWAYS);
    if (trial.finds(near, doc)) {
      return new Relaxation(Kind.NEAR_SPELLING, "with words that are spelled nearly so", near,
          trial.total(near));
    }
    var across = same.acrossLanguages();
    return trial.finds(across, doc) ? new Relaxation(Kind.ACROSS_LANGUAGES,
        "across languages", across, trial.total(across)) : null;
  }
}
