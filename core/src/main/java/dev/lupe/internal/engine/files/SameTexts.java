package dev.lupe.internal.engine.files;

import dev.lupe.article.Article;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.internal.engine.index.TextHash;
import dev.lupe.result.SameText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Finds articles that have title and body in common, letter by letter. */
public final class SameTexts {
  private SameTexts() {}

  /** All articles whose text has one of the hashes and is that of another, in the order of ids. */
  public static List<SameText> find(long[] hashes, ReaderState state) throws IOException {
    var all = new ArrayList<SameText>();
    for (long hash : Arrays.stream(hashes).sorted().distinct().toArray()) {
      var documents = new ArrayList<Integer>();
      for (var leaf : state.reader().leaves()) {
        collect(new Term(Fields.TEXT_HASH, TextHash.term(hash)), leaf, documents);
      }
      if (documents.size() > 1) {
        compare(documents, state, all);
      }
    }
    all.sort(Comparator.comparing(SameText::id));
    return all;
  }

  private static void collect(Term hash, LeafReaderContext leaf, List<Integer> documents)
      throws IOException {
    var postings = leaf.reader().postings(hash, PostingsEnum.NONE);
    var live = leaf.reader().getLiveDocs();
    while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(postings.docID())) {
        documents.add(leaf.docBase + postings.docID());
      }
    }
  }

  /** The hash was only a hint: the first article with a text speaks for the others that have it. */
  private static void compare(List<Integer> documents, ReaderState state, List<SameText> into)
      throws IOException {
    var articles = new ArrayList<Article>();
    for (int document : documents) {
      articles.add(StoredArticles.article(state.reader(), document));
    }
    articles.sort(Comparator.comparing(Article::id));
    var first = new ArrayList<Article>();
    for (var article : articles) {
      var other = first.stream().filter(one -> one.title().equals(article.title())
          && one.body().equals(article.body())).findFirst();
      other.ifPresentOrElse(
          one -> into.add(new SameText(article.id(), one.id())), () -> first.add(article));
    }
  }
}
