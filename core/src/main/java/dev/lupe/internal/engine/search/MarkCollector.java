package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.highlight.Mark;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Gathers what is to be marked while a query is translated; nothing of what it excludes. */
final class MarkCollector {
  private final List<Mark> marks = new ArrayList<>();
  private int excluded;
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

  void add(Mark mark) {
    if (excluded == 0) {
      marks.add(mark);
    }
  }

  void term(String field, String term, Reason reason, int part) {
    add(new Mark.Term(field, new BytesRef(term), reason, part));
  }

  void automaton(String field, CompiledAutomaton automaton, Reason reason, int part) {
    if (automaton.runAutomaton != null) {
      add(new Mark.Pattern(field, automaton.runAutomaton, reason, part));
    }
  }
}
