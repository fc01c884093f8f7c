package dev.lupe.language;

import dev.lupe.internal.text.ColonFilter;
import java.io.Reader;
import java.util.List;
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

  /**
   * Readies a text before it is cut into words; must keep the offset of every character. By default
   * a colon between letters, which Unicode's word rules take for a part of the word, becomes a blank.
   */
  default Reader prepared(Reader text) {
    return new ColonFilter(text);
  }

  /**
   * Other ways a typed word may be spelled in texts, such as one with its umlauts written out; the
   * index looks for those that it has. None by default.
   *
   * @param word the word, in lower case
   */
  default List<String> spellings(String word) {
    return List.of();
  }

  /**
   * Whether words are joined to compounds, which their parts should find, by the rules of German.
   * Not by default.
   */
  default boolean hasCompounds() {
    return false;
  }

  /** How sentences end in the language; by default what holds for most. */
  default SentenceRules sentences() {
    return SentenceRules.general();
  }
}
