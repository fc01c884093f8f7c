package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.highlight.Mark;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Gathers what is to be marked while a query is translated; nothing of what it excludes. */
final class MarkCollector {
  private final List<Mark> marks = new ArrayList<>();
  private int excluded;
  private Optional<UnaryOperator<Reason>> reasons = Optional.empty();
  private int parts;

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** The number of the next part of the query. */
  int nextPart() {
    return parts++;
  }

  /** Does work during which nothing is marked. */
  void whileExcluded(Runnable work) {
    excluded++;
    try {
      work.run();
    } finally {
      excluded--;
    }
  }

  /** Whether what is translated now is excluded by the query. */
  boolean isExcluded() {
    return excluded > 0;
  }

  /** Whether what is translated now was typed and is wanted, and is not put in its place. */
  boolean isTyped() {
    return excluded == 0 && reasons.isEmpty();
  }

  /** Does work during which marks of single words get other reasons. */
  void whileReason(UnaryOperator<Reason> other, Runnable work) {
    var before = reasons;
    reasons = Optional.of(other);
    try {
      work.run();
    } finally {
      reasons = before;
    }
  }

  void add(Mark mark) {
    if (excluded == 0) {
      marks.add(mark);
    }
  }

  void term(String field, String term, Reason reason, int part) {
    var given = reasons.map(change -> change.apply(reason)).orElse(reason);
    add(new Mark.Term(field, new BytesRef(term), given, part));
  }

  void automaton(String field, CompiledAutomaton automaton, Reason reason, int part) {
    if (automaton.runAutomaton != null) {
      add(new Mark.Pattern(field, automaton, reason, part));
    }
  }
}
