package dev.lupe.internal.engine.search;

import java.io.IOException;
import org.apache.lucene.search.TopFieldDocs;

/** A way in which was looked for what was asked, and what was seen. */
sealed interface Look {
  /** How the request was taken. */
  Way way();

  /** What it meant then. */
  Translation translation();

  /** How many articles match. */
  long total();

  /** A look that only counts. */
  record Counted(Way way, Translation translation, long total) implements Look {
    /** Counts what a question finds. */
    static Looking<Counted> of(Question question) {
      return (way, translation) -> new Counted(way, translation,
          question.searcher().count(question.narrowed(translation.text())));
    }
  }

  /**
   * A look at all articles that match.
   *
   * @param walk what went through them
   * @param top the best of them
   */
  record Walked(Way way, Translation translation, Walk walk, TopFieldDocs top) implements Look {
    @Override
    public long total() {
      return top.totalHits.value();
    }
  }

  /** Looks for what a request means. */
  @FunctionalInterface
  interface Looking<L extends Look> {
    /** Looks in one way. */
    L at(Way way, Translation translation) throws IOException;
  }
}
