package dev.lupe.internal.engine.suggest;

import dev.lupe.internal.engine.analysis.LookupWord;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.search.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Where the words stand that were typed before the one being typed: what goes on from them stands
 * right behind them in some article, or at least in one with them. Some articles tell as much as all.
 */
final class WordsBefore {
  /** In so many articles the words are looked up. */
  private static final int MOST_ARTICLES = 256;
  /** Of a small segment at least so many are asked, if it has them. */
  private static final int LEAST_OF_SEGMENT = 8;
  private static final int MOST_POSITIONS = 16;

  private final Scope scope;
  private final List<List<Place>> places;

  private WordsBefore(Scope scope, List<List<Place>> places) {
    this.scope = scope;
    this.places = places;
  }

  /** An article, and where in it the last of the words stands. */
  private record Place(int doc, int[] positions) {
    boolean isBefore(int position) {
      for (int one : positions) {
        if (one + 1 == position) {
          return true;
        }
      }
      return false;
    }
  }

  /** The places of some words in a row, or of the last of them where no article has all. */
  static WordsBefore of(List<LookupWord> words, Scope scope, Readings readings)
      throws IOException {
    var all = new WordsBefore(scope, find(words, scope, readings));
    return all.areKnown() || words.size() < 2
        ? all
        : new WordsBefore(scope, find(List.of(words.getLast()), scope, readings));
  }

  /** Whether some article has the words; if not, nothing goes on from them. */
  boolean areKnown() {
    return places.stream().anyMatch(segment -> !segment.isEmpty());
  }

  /**
   * How well a term goes with the words: the number of articles that have both, and more than any
   * such number where it stands right behind them.
   *
   * @param inRow whether the field has positions that tell what stands behind what
   */
  int fit(String field, BytesRef term, boolean inRow) throws IOException {
    int together = 0;
    int behind = 0;
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).isEmpty()) {
        continue;
      }
      var terms = scope.segments().get(i).leaf().reader().terms(field);
      var cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
      if (!cursor.seekExact(term)) {
        continue;
      }
      var postings = cursor.postings(null, inRow ? PostingsEnum.POSITIONS : PostingsEnum.NONE);
      for (var place : places.get(i)) {
        int doc = postings.docID() < place.doc ? postings.advance(place.doc) : postings.docID();
        if (doc == DocIdSetIterator.NO_MORE_DOCS) {
          break;
        }
        if (doc == place.doc) {
          together++;
          behind += inRow && isBehind(place, postings) ? 1 : 0;
        }
      }
    }
    return behind > 0 ? 2 * MOST_ARTICLES + behind : together;
  }

  private static boolean isBehind(Place place, PostingsEnum postings) throws IOException {
    for (int left = Math.min(postings.freq(), MOST_POSITIONS); left > 0; left--) {
      if (place.isBefore(postings.nextPosition())) {
        return true;
      }
    }
    return false;
  }

  private static List<List<Place>> find(List<LookupWord> words, Scope scope, Readings readings)
      throws IOException {
    int all = Math.max(1, scope.segments().stream().mapToInt(Scope.Segment::size).sum());
    var found = new ArrayList<List<Place>>();
    for (var segment : scope.segments()) {
      int most = Math.max(LEAST_OF_SEGMENT,
          (int) ((long) MOST_ARTICLES * segment.size() / all));
      var inSegment = new ArrayList<Place>();
      for (Reading reading : readings.all()) {
        addAll(words, segment, reading.wordField(), most, inSegment);
      }
      inSegment.sort(Comparator.comparingInt(Place::doc));
      found.add(inSegment);
    }
    return found;
  }

  /** Adds the first articles of a segment that have all words. */
  private static void addAll(List<LookupWord> words, Scope.Segment segment, String field, int most,
      List<Place> found) throws IOException {
    var rows = new ArrayList<PostingsEnum>();
    for (var word : words) {
      var terms = segment.leaf().reader().terms(field);
      var cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
      if (!cursor.seekExact(new BytesRef(word.folded()))) {
        return;
      }
      rows.add(cursor.postings(null, PostingsEnum.POSITIONS));
    }
    var last = rows.removeLast();
    int left = most;
    for (int doc = last.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS && left > 0;) {
      int next = doc;
      for (var row : rows) {
        next = Math.max(next, row.docID() < doc ? row.advance(doc) : row.docID());
      }
      if (next > doc) {
        doc = next == DocIdSetIterator.NO_MORE_DOCS ? next : last.advance(next);
        continue;
      }
      if (segment.has(doc)) {
        found.add(new Place(doc, positions(last)));
        left--;
      }
      doc = last.nextDoc();
    }
  }

  private static int[] positions(PostingsEnum postings) throws IOException {
    var positions = new int[Math.min(postings.freq(), MOST_POSITIONS)];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = postings.nextPosition();
    }
    return positions;
  }
}
