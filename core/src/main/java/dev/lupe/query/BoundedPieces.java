package dev.lupe.query;

import dev.lupe.query.QueryLexer.Kind;
import dev.lupe.query.QueryLexer.Piece;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Takes out of the pieces of a query what nothing can be made of or what is beyond the bounds. */
final class BoundedPieces {
  private BoundedPieces() {}

  /** The pieces of a text; notes say what was left out. */
  static List<Piece> of(String text, List<Note> notes) {
    return shortened(balanced(QueryLexer.pieces(text, notes), notes), notes);
  }

  /** Drops parentheses without a partner and those nested too deep, so that none can hurt. */
  private static List<Piece> balanced(List<Piece> all, List<Note> notes) {
    int unopened = 0;
    var open = new ArrayList<Integer>();
    var drop = new LinkedHashSet<Integer>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).kind() == Kind.OPEN) {
        open.add(i);
      } else if (all.get(i).kind() == Kind.CLOSE) {
        if (open.isEmpty()) {
          drop.add(i);
          unopened++;
        } else {
          int partner = open.removeLast();
          if (open.size() >= QueryParser.MAX_DEPTH) {
            drop.add(i);
            drop.add(partner);
          }
        }
      }
    }
    drop.addAll(open);
    if (unopened + open.size() > 0) {
      notes.add(new Note(Note.Kind.UNBALANCED_PARENTHESIS,
          "A parenthesis has no partner and was left out"));
    }
    if (drop.size() > unopened + open.size()) {
      notes.add(new Note(Note.Kind.SHORTENED,
          "Parentheses nested deeper than " + QueryParser.MAX_DEPTH + " were left out"));
    }
    var kept = new ArrayList<Piece>();
    for (int i = 0; i < all.size(); i++) {
      if (!drop.contains(i)) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  /** Cuts off what a single phrase, or words joined by hyphens, have beyond the bound. */
  private static List<Piece> shortened(List<Piece> all, List<Note> notes) {
    var kept = new ArrayList<Piece>();
    boolean isShorter = false;
    for (Piece piece : all) {
      String first = PieceWords.first(piece.text(), QueryParser.MAX_PHRASE);
      kept.add(new Piece(piece.kind(), first, piece.number(), piece.spaced(), piece.start(),
          piece.end()));
      isShorter |= first.length() < piece.text().length();
    }
    if (isShorter) {
      notes.add(new Note(Note.Kind.SHORTENED, "Of a phrase or of joined words, the first "
          + QueryParser.MAX_PHRASE + " were searched"));
    }
    return kept;
  }
}
