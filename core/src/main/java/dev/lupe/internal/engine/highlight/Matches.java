package dev.lupe.internal.engine.highlight;

import dev.lupe.result.Span;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Matches within one text, in order and apart from one another. */
public final class Matches {
  /** Of matches that begin alike the longer one stays, or the more exact one. */
  private static final Comparator<Match> ORDER = Comparator.comparingInt(Match::start)
      .thenComparing(Comparator.comparingInt(Match::end).reversed())
      .thenComparing(match -> match.reason() == Reason.PREFIX ? Reason.EXACT : match.reason())
      .thenComparing(Match::reason);

  private final List<Match> inOrder;

  private Matches(List<Match> inOrder) {
    this.inOrder = inOrder;
  }

  /** Sorts matches, leaves out those inside others, and makes one of those that overlap. */
  static Matches of(List<Match> found) {
    var sorted = new ArrayList<>(found);
    sorted.sort(ORDER);
    var apart = new ArrayList<Match>(sorted.size());
    int end = 0;
    for (var match : sorted) {
      if (match.start() >= end) {
        apart.add(match);
      } else if (match.end() > end) {
        apart.set(apart.size() - 1, apart.getLast().upTo(match));
      }
      end = Math.max(end, match.end());
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
