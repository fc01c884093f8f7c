package dev.lupe.internal.engine.highlight;

import dev.lupe.result.Span;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Something to be marked wherever it stands in a matching article. */
public sealed interface Mark {
  /** The text field whose terms or positions tell where it stands. */
  String field();

  /** The number of the query's word, phrase or prefix that it comes from. */
  int part();

  /** A term. */
  record Term(String field, BytesRef term, Span.Reason reason, int part) implements Mark {}

  /** All terms that an automaton accepts. */
  record Pattern(String field, ByteRunAutomaton terms, Span.Reason reason, int part)
      implements
      Mark {}

  /**
   * Terms in a row, marked as one.
   *
   * @param terms the terms in their order
   * @param offsets the place of each, counted from the first
   * @param slop how many places they may be moved in all
   */
  record Phrase(String field, List<BytesRef> terms, List<Integer> offsets, int slop,
      Span.Reason reason, int part)
      implements
      Mark {}

  /**
   * Terms that all stand within a number of words, each marked by itself.
   *
   * @param terms different terms
   * @param width how many words the stretch that holds them may have
   */
  record Near(String field, List<String> terms, int width, int part) implements Mark {
    /** Copies the terms. */
    public Near {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Stretches inside of words, such as the part of a compound.
   *
   * @param stretches the stretches of each word, counted in letters of the folded word
   */
  record Inside(String field, Map<String, List<Stretch>> stretches, Span.Reason reason, int part)
      implements Mark {}

  /**
   * Some letters of a word.
   *
   * @param start the first
   * @param end behind the last
   */
  record Stretch(int start, int end) {}
}
