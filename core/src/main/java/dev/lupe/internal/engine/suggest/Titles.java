package dev.lupe.internal.engine.suggest;

import dev.lupe.internal.engine.analysis.Beginning;
import dev.lupe.internal.engine.analysis.LookupWord;
import dev.lupe.internal.engine.index.BoundedMemory;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.internal.engine.index.SuggestionTerms;
import dev.lupe.internal.engine.search.Scope;
import dev.lupe.query.SuggestionKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/**
 * Finds titles in which all typed words stand, the last one perhaps not yet whole. Hardly a title is
 * used twice, so those of the newest articles come into question.
 */
final class Titles {
  private static final int SPARE = 2;
  /** The most titles that are kept for a state of the index. */
  private static final int MOST_KEPT = 10_000;
  /** A list itself, and what was asked for, count as so many titles. */
  private static final int LIST = 5;

  private final ReaderState state;
  private final Scope scope;
  private final Typed typed;

  Titles(ReaderState state, Scope scope, Typed typed) {
    this.state = state;
    this.scope = scope;
    this.typed = typed;
  }

  List<Candidate> find(int count, boolean nearly) throws IOException {
    var words = typed.words();
    String key = LookupWord.key(words);
    var found = new ArrayList<Candidate>();
    for (var title : newest(key, count, nearly)) {
      boolean inside = !LookupWord.key(LookupWord.of(title.text())).startsWith(key);
      found.add(new Candidate(SuggestionKind.TITLE, title.text(), "", title.articles(),
          words.getFirst().start(), words.getLast().end(), words.size(), 0, inside, nearly));
    }
    return found;
  }

  /** A title and how many articles have it. */
  private record Title(String text, int articles) {}

  /** What titles were looked for. */
  private record Wanted(Query scope, String key, int count, boolean nearly) {}

  /** What one word begins is kept: everybody types the same first letters. */
  private List<Title> newest(String key, int count, boolean nearly) throws IOException {
    var kept = state.<BoundedMemory<List<Title>>>remembered(
        "titles", () -> new BoundedMemory<>(MOST_KEPT, titles -> LIST + titles.size()));
    var wanted = new Wanted(scope.query(), key, count, nearly);
    var known = typed.words().size() == 1 ? kept.get(wanted) : null;
    if (known != null) {
      return known;
    }
    var newest = newest(count, nearly);
    if (typed.words().size() == 1) {
      kept.keep(wanted, newest);
    }
    return newest;
  }

  private List<Title> newest(int count, boolean nearly) throws IOException {
    var searcher = new IndexSearcher(state.reader());
    searcher.setQueryCache(null);
    var newest = new Sort(new SortField(Fields.MOMENT, SortField.Type.LONG, true, Long.MIN_VALUE),
        SortField.FIELD_DOC);
    var top = searcher.search(query(nearly),
        new TopFieldCollectorManager(newest, SPARE * count, 1));
    var texts = new LinkedHashSet<String>();
    for (var doc : top.scoreDocs) {
      texts.add(StoredArticles.card(state.reader(), doc.doc).article().title());
    }
    var counts = scope.counts(Fields.TITLE);
    var titles = new ArrayList<Title>();
    for (String text : texts.stream().limit(count).toList()) {
      titles.add(new Title(text, counts.of(new BytesRef(SuggestionTerms.wholeTitle(text)))));
    }
    return List.copyOf(titles);
  }

  private BooleanQuery query(boolean nearly) {
    var all = new BooleanQuery.Builder();
    if (scope.isFiltered()) {
      all.add(scope.query(), Occur.FILTER);
    }
    for (var word : typed.words().subList(0, typed.words().size() - 1)) {
      all.add(new TermQuery(new Term(Fields.TITLE, word.key())), Occur.FILTER);
    }
    if (!typed.last().key().isEmpty()) {
      var beginning = Beginning.ofTitleWords(typed.last(), nearly);
      all.add(new AutomatonQuery(new Term(Fields.TITLE, beginning.name()), beginning.automaton(),
          false, AutomatonQuery.CONSTANT_SCORE_BLENDED_REWRITE), Occur.FILTER);
    }
    return all.build();
  }
}
