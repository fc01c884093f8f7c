package dev.lupe.language;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;

/**
 * How articles of one language are read. A new language is one class that implements this and is
 * given to the index's settings. Implementations are immutable and safe for many threads.
 */
public interface Language {
  /** The language; {@link Locale#ROOT} for texts in no language that the index knows. */
  Locale locale();

  /**
   * Turns text into the terms under which its words are found: stems, without stop words. Offsets
   * must point into the given text, and a position must be counted for every word, stop words
   * included, as Lucene's own analyzers do.
   */
  Analyzer analyzer();

  /** How sentences end in the language; by default what holds for most. */
  default SentenceRules sentences() {
    return SentenceRules.general();
  }
}
