package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where terms stand in the dictionaries of one state's segments. A query asks for the same term
 * several times: how many articles have it, whether it is a name, what it is worth; and with the
 * next letter that is typed most of its terms are asked for again. Each is looked up once.
 */
final class KnownTerms {
  /** Of an index of ten segments these take a megabyte. */
  private static final int MOST = 1_024;

  private final IndexSearcher searcher;
  private final Map<Term, TermStates> known = new ConcurrentHashMap<>();

  KnownTerms(IndexReader reader) {
    this.searcher = new IndexSearcher(reader);
  }

  TermStates of(Term term) {
    var states = known.get(term);
    if (states == null) {
      states = lookUp(term);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(term, states);
    }
    return states;
  }

  private TermStates lookUp(Term term) {
    try {
      return TermStates.build(searcher, term, true);
    } catch (IOException e) {
      throw new UncheckedIOException("The terms of " + term.field() + " can't be read", e);
    }
  }
}
