package dev.lupe.internal.engine.highlight;

import dev.lupe.result.Span;
import java.util.List;
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
  record Phrase(String field, List<BytesRef> terms, List<Integer> offsets, int slop, int part)
      implements
      Mark {}
}
