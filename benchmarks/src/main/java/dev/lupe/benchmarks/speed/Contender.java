package dev.lupe.benchmarks.speed;

import dev.lupe.article.Article;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** An engine that does the work that is measured. */
interface Contender extends AutoCloseable {
  /** How many hits a page has. */
  int PAGE = 10;
  /** How many values of a facet are counted. */
  int FACET_VALUES = 10;

  /** Fills the empty index and writes it to disk. */
  void index(Stream<Article> articles) throws IOException;

  /** A page of hits with what a list shows of each. */
  Answer plain(Question question) throws IOException;

  /** The same with marked titles, snippets and the counts of four facets. */
  Answer rich(Question question) throws IOException;

  @Override
  void close() throws IOException;

  /**
   * What was answered, as far as two engines can agree on it.
   *
   * @param total how many articles match
   * @param titles the titles of the page
   * @param snippets how many pieces of text the page shows
   * @param counts the sum of the counts of all facet values shown
   */
  record Answer(long total, List<String> titles, int snippets, long counts) {}
}
