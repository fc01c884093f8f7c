package dev.lupe.internal.engine.files;

import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.Readers;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The files whose articles lie in an index, as the articles themselves say. */
final class IndexedFiles {
  private IndexedFiles() {}

  /** The addresses at or below some places. */
  static TreeSet<String> below(Collection<String> places, ReaderState state) throws IOException {
    var found = new TreeSet<String>();
    var terms = MultiTerms.getTerms(state.reader(), Fields.FILE);
    if (terms == null) {
      return found;
    }
    var searcher = new IndexSearcher(state.reader());
    var each = terms.iterator();
    for (var term = each.next(); term != null; term = each.next()) {
      var address = term.utf8ToString();
      if (FileAddress.isAtOrBelow(address, places)
          && searcher.count(new TermQuery(new Term(Fields.FILE, address))) > 0) {
        found.add(address);
      }
    }
    return found;
  }

  /** All articles of files. */
  static Query of(Collection<String> addresses) {
    return new TermInSetQuery(Fields.FILE, addresses.stream().map(BytesRef::new).toList());
  }

  /** The articles of files that another round brought. */
  static Query of(List<String> addresses, String otherThanRound) {
    return new BooleanQuery.Builder()
        .add(of(addresses), Occur.FILTER)
        .add(new TermQuery(new Term(Fields.ROUND, otherThanRound)), Occur.MUST_NOT)
        .build();
  }

  /** How many articles a query finds in the newest state. */
  static int count(Query query, Readers readers) throws IOException {
    var state = readers.acquire();
    try {
      return new IndexSearcher(state.reader()).count(query);
    } finally {
      readers.release(state);
    }
  }
}
