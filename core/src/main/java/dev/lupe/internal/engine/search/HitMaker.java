package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.highlight.Marker;
import dev.lupe.internal.engine.highlight.SnippetMaker;
import dev.lupe.internal.engine.highlight.TermPlaces;
import dev.lupe.internal.engine.index.Card;
import dev.lupe.internal.engine.index.Cards;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.query.SnippetStyle;
import dev.lupe.result.Hit;
import dev.lupe.result.Snippet;
import dev.lupe.result.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;

/** Makes hits out of document numbers: reads what a list shows, marks it, cuts the snippets. */
final class HitMaker {
  private final IndexReader reader;
  private final Readings readings;
  private final Translation translation;
  private final SnippetStyle style;
  private final TimeLimit limit;
  private final TermPlaces places;
  private final Cards cards;

  /** Makes hits of documents, given in ascending order. */
  HitMaker(IndexReader reader, Readings readings, Translation translation,
      SnippetStyle style, TimeLimit limit, int[] docs) {
    this.reader = reader;
    this.readings = readings;
    this.translation = translation;
    this.style = style;
    this.limit = limit;
    this.places = new TermPlaces(reader, docs);
    this.cards = new Cards(reader);
  }

  /** The hit of a document; to be called for documents in ascending order. */
  Hit hit(int doc, float score) throws IOException {
    var card = cards.of(doc);
    var article = card.article();
    Reading reading = readings.of(Locale.forLanguageTag(card.language()));
    String body = style.count() == 0 ? "" : StoredArticles.body(reader, doc);

    var marker = new Marker(places, article.title(), body, reading, limit::cutsShowing);
    if (!article.title().isEmpty() || !body.isEmpty()) {
      places.visit(doc);
      marker.mark(translation.marks(card, readings));
    }
    List<Span> title = marker.titleSpans();
    List<Snippet> snippets = style.count() == 0
        ? List.of()
        : new SnippetMaker(body, reading.sentences(), style).best(marker.bodyMatches());
    return hit(card, score, title, snippets);
  }

  /** The same without marks and snippets, which take the time. */
  Hit plainHit(int doc, float score) throws IOException {
    return hit(cards.of(doc), score, List.of(), List.of());
  }

  private static Hit hit(Card card, float score, List<Span> title, List<Snippet> snippets) {
    var article = card.article();
    return new Hit(article.id(), score, Locale.forLanguageTag(card.language()), article.title(),
        title, article.published().orElse(null), card.facets(), article.url().orElse(null),
        snippets);
  }
}
