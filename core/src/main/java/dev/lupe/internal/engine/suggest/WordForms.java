package dev.lupe.internal.engine.suggest;

import dev.lupe.internal.engine.index.BoundedMemory;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.StoredArticles;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * How articles write a word: the index has its words in lower case, so a few articles that have the
 * word are looked into. Costs nothing until somebody types.
 */
final class WordForms {
  private static final int MOST_ARTICLES = 3;
  private static final int MOST_PLACES = 4;
  private static final int MOST_KEPT = 20_000;
  /** How much a form counts that begins a sentence or stands in a title, where capitals mean less. */
  private static final double IN_DOUBT = 0.3;

  private final ReaderState state;

  WordForms(ReaderState state) {
    this.state = state;
  }

  /**
   * The form in which articles have a term; the term itself if none has. Which articles a request
   * leaves out changes nothing, for so the form can be kept.
   */
  String of(String field, BytesRef term) throws IOException {
    var kept = state.<BoundedMemory<String>>remembered(
        "word forms", () -> new BoundedMemory<>(MOST_KEPT));
    String key = field + ' ' + term.utf8ToString();
    String known = kept.get(key);
    if (known == null) {
      known = read(field, term);
      kept.keep(key, known);
    }
    return known;
  }

  private String read(String field, BytesRef term) throws IOException {
    var votes = new HashMap<String, Double>();
    int articles = 0;
    for (var leaf : state.reader().leaves()) {
      var live = leaf.reader().getLiveDocs();
      var terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      var cursor = terms.iterator();
      if (!cursor.seekExact(term)) {
        continue;
      }
      var places = cursor.postings(null, PostingsEnum.OFFSETS);
      for (int doc = places.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS
          && articles < MOST_ARTICLES; doc = places.nextDoc()) {
        if (live == null || live.get(doc)) {
          vote(leaf.docBase + doc, places, votes);
          articles++;
        }
      }
    }
    String plain = term.utf8ToString();
    return votes.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .map(form -> withoutPossessive(form, plain))
        .orElse(plain);
  }

  private void vote(int doc, PostingsEnum places, Map<String, Double> votes) throws IOException {
    String title = StoredArticles.card(state.reader(), doc).article().title();
    String body = StoredArticles.body(state.reader(), doc);
    int bodyStart = title.isEmpty() ? 0 : title.length() + 1;
    for (int left = Math.min(places.freq(), MOST_PLACES); left > 0; left--) {
      places.nextPosition();
      boolean inTitle = places.startOffset() < bodyStart;
      String text = inTitle ? title : body;
      int start = places.startOffset() - (inTitle ? 0 : bodyStart);
      int end = places.endOffset() - (inTitle ? 0 : bodyStart);
      if (start >= 0 && end <= text.length()) {
        votes.merge(text.substring(start, end),
            inTitle || beginsSentence(text, start) ? IN_DOUBT : 1, Double::sum);
      }
    }
  }

  private static boolean beginsSentence(String text, int start) {
    int at = start - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
      if (".!?:".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      at--;
    }
    return at < 0;
  }

  private static String withoutPossessive(String form, String term) {
    int apostrophe = form.length() - 2;
    boolean possessive = apostrophe > 0 && form.length() > term.length()
        && "'’".indexOf(form.charAt(apostrophe)) >= 0;
    return possessive ? form.substring(0, apostrophe) : form;
  }
}
