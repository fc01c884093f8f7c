package dev.lupe.internal.engine.suggest;

import dev.lupe.internal.engine.analysis.Beginning;
import dev.lupe.internal.engine.index.BoundedMemory;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.search.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the terms that most articles have among those that begin in a certain way. Each segment
 * names its own best; what is counted in the end is all articles of the scope, so that neither
 * deleted articles nor those that were filtered out show.
 */
final class UsedTerms {
  /** The terms that a segment names: many more than are shown, since the others may outvote it. */
  private static final int PER_SEGMENT = 96;
  /** A segment with fewer articles gone than one in so many can be asked for its frequencies. */
  private static final int FEW_DELETED = 10;
  /** What took so many terms to find is worth keeping. */
  private static final int WORTH_KEEPING = 500;
  /** The most terms that are kept for a state of the index; each takes less than a hundred bytes. */
  private static final int MOST_KEPT = 80_000;
  /** A list itself, and what was asked for, count as so many terms. */
  private static final int LIST = 10;

  private static final Comparator<Used> MOST_USED =
      Comparator.comparingInt(Used::articles).reversed().thenComparing(Used::term);

  private final ReaderState state;
  private final Scope scope;

  UsedTerms(ReaderState state, Scope scope) {
    this.state = state;
    this.scope = scope;
  }

  /** A term and how many articles have it. */
  record Used(BytesRef term, int articles) {}

  /** What terms were looked for. */
  private record Wanted(Query scope, String field, String beginning, int count) {}

  /** The most used terms of a field, most used first. */
  List<Used> best(String field, Beginning beginning, int count) throws IOException {
    var kept = state.<BoundedMemory<List<Used>>>remembered(
        "suggestions", () -> new BoundedMemory<>(MOST_KEPT, terms -> LIST + terms.size()));
    var wanted = new Wanted(scope.query(), field, beginning.name(), count);
    var known = kept.get(wanted);
    if (known != null) {
      return known;
    }
    var named = named(field, beginning);
    var best = best(field, named, count);
    if (named.stream().mapToInt(Named::looked).sum() > WORTH_KEEPING) {
      kept.keep(wanted, best);
    }
    return best;
  }

  private List<Used> best(String field, List<Named> named, int count) throws IOException {
    var sums = new HashMap<BytesRef, Integer>();
    for (var segment : named) {
      segment.terms().forEach((term, articles) -> sums.merge(term, articles, Integer::sum));
    }
    var candidates = new ArrayList<Used>(sums.size());
    sums.forEach((term, articles) -> candidates.add(new Used(term, articles)));
    candidates.sort(MOST_USED);
    var cursors = new TermsEnum[named.size()];
    var best = new ArrayList<Used>();
    for (var candidate : candidates) {
      if (best.size() >= count) {
        break;
      }
      int articles = count(field, candidate.term(), named, cursors);
      if (articles > 0) {
        best.add(new Used(candidate.term(), articles));
      }
    }
    best.sort(MOST_USED);
    return List.copyOf(best);
  }

  /** Asks only those segments that may have more to say than they said. */
  private int count(String field, BytesRef term, List<Named> named, TermsEnum[] cursors)
      throws IOException {
    int count = 0;
    for (int i = 0; i < cursors.length; i++) {
      var segment = scope.segments().get(i);
      if (named.get(i).isExact()) {
        count += named.get(i).terms().getOrDefault(term, 0);
      } else {
        if (cursors[i] == null) {
          cursors[i] = segment.leaf().reader().terms(field).iterator();
        }
        count += cursors[i].seekExact(term) ? segment.count(cursors[i]) : 0;
      }
    }
    return count;
  }

  /**
   * What a segment says.
   *
   * @param terms its most used terms, and how many articles have them
   * @param isExact whether these are all terms, and deleted articles are not counted
   * @param looked how many terms it looked at
   */
  record Named(Map<BytesRef, Integer> terms, boolean isExact, int looked) {}

  private List<Named> named(String field, Beginning beginning) throws IOException {
    var all = new ArrayList<Named>();
    for (var segment : scope.segments()) {
      var terms = segment.size() == 0 ? null : segment.leaf().reader().terms(field);
      all.add(terms == null
          ? new Named(Map.of(), true, 0)
          : named(segment, beginning.terms().getTermsEnum(terms)));
    }
    return all;
  }

  private Named named(Scope.Segment segment, TermsEnum cursor) throws IOException {
    int gone = segment.leaf().reader().numDeletedDocs();
    boolean counted =
        scope.isFiltered() || gone * FEW_DELETED > segment.leaf().reader().maxDoc();
    var least = new PriorityQueue<Used>(MOST_USED.reversed());
    int looked = 0;
    for (var term = cursor.next(); term != null; term = cursor.next()) {
      looked++;
      boolean full = least.size() >= PER_SEGMENT;
      int most = cursor.docFreq();
      if (full && most <= least.element().articles()) {
        continue;
      }
      int articles = counted ? segment.count(cursor) : most;
      if (articles == 0 || full && articles <= least.element().articles()) {
        continue;
      }
      least.add(new Used(BytesRef.deepCopyOf(term), articles));
      if (full) {
        least.remove();
      }
    }
    var terms = new HashMap<BytesRef, Integer>();
    least.forEach(used -> terms.put(used.term(), used.articles()));
    return new Named(terms, least.size() < PER_SEGMENT && (counted || gone == 0), looked);
  }
}
