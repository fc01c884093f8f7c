package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.internal.text.Surrogates;
import java.io.IOException;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Reads articles back from the index. */
public final class StoredArticles {
  private static final Set<String> BODY_ONLY = Set.of(Fields.BODY);

  private StoredArticles() {}

  /** All of a document's article but its body. */
  public static Card card(IndexReader reader, int doc) throws IOException {
    return new Cards(reader).of(doc);
  }

  /** The body of a document's article. */
  public static String body(IndexReader reader, int doc) throws IOException {
    String body = reader.storedFields().document(doc, BODY_ONLY).get(Fields.BODY);
    return body == null ? "" : body;
  }

  /** A document's article as it was added. */
  public static Article article(IndexReader reader, int doc) throws IOException {
    return card(reader, doc).article().toBuilder().body(body(reader, doc)).build();
  }

  /** The document of an id, if there is one. */
  public static OptionalInt find(IndexReader reader, String id) throws IOException {
    if (Surrogates.firstLone(id) >= 0) {
      return OptionalInt.empty();
    }
    var term = new Term(Fields.ID, id);
    for (var leaf : reader.leaves()) {
      var postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      var live = leaf.reader().getLiveDocs();
      for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc =
          postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          return OptionalInt.of(leaf.docBase + doc);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The ids of all articles that a query finds, those included that no reader has seen yet. */
  static Set<String> ids(IndexWriter writer, Query which) throws IOException {
    var found = new HashSet<String>();
    try (var reader = DirectoryReader.open(writer)) {
      var searcher = new IndexSearcher(reader);
      var weight = searcher.createWeight(searcher.rewrite(which), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (var leaf : reader.leaves()) {
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
          continue;
        }
        var ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        var live = leaf.reader().getLiveDocs();
        var docs = scorer.iterator();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc =
            docs.nextDoc()) {
          if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
            found.add(ids.lookupOrd(ids.ordValue()).utf8ToString());
          }
        }
      }
    }
    return found;
  }
}
