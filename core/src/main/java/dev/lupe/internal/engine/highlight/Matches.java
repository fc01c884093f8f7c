package dev.lupe.internal.engine.highlight;

import dev.lupe.result.Span;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Matches within one text, in order and apart from one another. */
public final class Matches {
  /** Where two matches overlap, the one that begins first, is longer, or is more exact stays. */
  private static final Comparator<Match> ORDER = Comparator.comparingInt(Match::start)
      .thenComparing(Comparator.comparingInt(Match::end).reversed())
      .thenComparing(match -> match.reason() == Reason.PREFIX ? Reason.EXACT : match.reason())
      .thenComparing(Match::reason);

  private final List<Match> inOrder;

  private Matches(List<Match> inOrder) {
    this.inOrder = inOrder;
  }

  /** Sorts matches and leaves out those inside others. */
  static Matches of(List<Match> found) {
    var sorted = new ArrayList<>(found);
    sorted.sort(ORDER);
    var apart = new ArrayList<Match>(sorted.size());
    int end = 0;
    for (var match : sorted) {
      if (match.start() >= end) {
        apart.add(match);
        end = match.end();
      }
    }
    return new Matches(apart);
  }

  /** The matches. */
  List<Match> inOrder() {
    return inOrder;
  }

  /** The matches as spans. */
  public List<Span> spans() {
    return inOrder.stream().map(Match::span).toList();
  }
}
