package dev.lupe.query;

import dev.lupe.query.QueryLexer.Kind;
import dev.lupe.query.QueryLexer.Piece;
import java.util.ArrayList;
import java.util.List;

/** Takes a part out of a typed text so that what is left still says what it said. */
final class PartRemoval {
  private final List<Piece> pieces;
  private int first;
  private int last;

  private PartRemoval(List<Piece> pieces, QueryPart part) {
    this.pieces = pieces;
    this.first = 0;
    while (first < pieces.size() && pieces.get(first).start() < part.start()) {
      first++;
    }
    this.last = first - 1;
    while (last + 1 < pieces.size() && pieces.get(last + 1).start() < part.end()) {
      last++;
    }
  }

  static String without(String text, QueryPart part) {
    var removal = new PartRemoval(QueryLexer.pieces(text, new ArrayList<>()), part);
    if (removal.first > removal.last) {
      return text;
    }
    removal.takeWhatHangsOnIt();
    int start = removal.pieces.get(removal.first).start();
    int end = removal.pieces.get(removal.last).end();
    String before = text.substring(0, start).stripTrailing();
    String after = text.substring(end).stripLeading();
    boolean apart = !before.isEmpty() && !after.isEmpty();
    return before + (apart && !before.endsWith("(") && !after.startsWith(")") ? " " : "") + after;
  }

  /** Signs and fields in front, one operator that joined it, and parentheses that get empty. */
  private void takeWhatHangsOnIt() {
    for (int open = open(); open > 0 && is(last + 1, Kind.CLOSE); open--) {
      last++;
    }
    boolean taken = true;
    while (taken) {
      takeSigns();
      if (isJoin(first - 1)) {
        first--;
      } else if (isJoin(last + 1)) {
        last++;
      }
      taken = is(first - 1, Kind.OPEN) && is(last + 1, Kind.CLOSE);
      if (taken) {
        first--;
        last++;
      }
    }
  }

  /** How many parentheses begin within what is taken: {@code place:(Baku)} begins at its field. */
  private int open() {
    int open = 0;
    for (int i = first; i <= last; i++) {
      open += is(i, Kind.OPEN) ? 1 : is(i, Kind.CLOSE) ? -1 : 0;
    }
    return open;
  }

  private void takeSigns() {
    while (is(first - 1, Kind.NOT) || is(first - 1, Kind.PLUS) || is(first - 1, Kind.MINUS)
        || is(first - 1, Kind.FIELD)) {
      first--;
    }
  }

  private boolean isJoin(int index) {
    return is(index, Kind.AND) || is(index, Kind.OR);
  }

  private boolean is(int index, Kind kind) {
    return index >= 0 && index < pieces.size() && pieces.get(index).kind() == kind;
  }
}
