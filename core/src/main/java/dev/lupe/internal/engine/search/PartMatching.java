package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.highlight.Marker;
import dev.lupe.internal.engine.highlight.TermPlaces;
import dev.lupe.internal.engine.index.Card;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.query.QueryPart;
import dev.lupe.query.QueryPart.Role;
import dev.lupe.result.PartMatch;
import dev.lupe.result.PartMatch.Form;
import dev.lupe.result.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What becomes of each part of a query by itself in one article, if the query is taken in one way. */
final class PartMatching {
  private final Question question;
  private final Way way;
  private final Map<String, List<String>> meant;
  private final int doc;

  PartMatching(Question question, Way way, Map<String, List<String>> meant, int doc) {
    this.question = question;
    this.way = way;
    this.meant = meant;
    this.doc = doc;
  }

  /** The parts in the order in which they were typed. */
  List<PartMatch> matches() throws IOException {
    var matches = new ArrayList<PartMatch>();
    for (var part : question.parsed().parts()) {
      matches.add(match(part));
    }
    return matches;
  }

  /** Whether the article has a part, in which forms, and what that is worth. */
  private PartMatch match(QueryPart part) throws IOException {
    boolean isExcluded = part.role() == Role.EXCLUDED;
    var text = translation(part);
    boolean isThere = !question.stopWords().holdsExcluded(part)
        && Trial.matches(text.words(), doc, question);
    var forms = isThere ? forms(text) : List.<Form>of();
    float score = isThere && !isExcluded ? Trial.score(text.words(), doc, question) : 0;
    return new PartMatch(part, isThere != isExcluded, forms, score);
  }

  private Translation translation(QueryPart part) {
    String typed = question.parsed().text().substring(part.start(), part.end());
    if (part.role() == Role.EXCLUDED) {
      typed = typed.replaceFirst("^(?:[-!]|NOT\\b|NICHT\\b|\\s)+", "");
    }
    var alone = question.with(question.request().text(typed));
    var text = way.translation(alone, meant);
    return text.droppedWords() ? Way.WITH_STOP_WORDS.translation(alone, meant) : text;
  }

  private List<Form> forms(Translation text) throws IOException {
    var reader = question.state().reader();
    Card card = StoredArticles.card(reader, doc);
    String title = card.article().title();
    String body = StoredArticles.body(reader, doc);
    var reading = question.readings().of(Locale.forLanguageTag(card.language()));
    var places = new TermPlaces(reader, doc);
    places.visit(doc);
    var marker = new Marker(places, title, body, reading);
    marker.mark(text.marks(card, question.readings()));
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
}
