package dev.lupe.query;

import dev.lupe.query.Operand.Role;
import dev.lupe.query.QueryLexer.Piece;
import java.util.ArrayList;
import java.util.List;

/** What has been understood of a query so far, part by part, as front ends show it. */
final class UnderstoodParts {
  private final List<QueryPart> parts = new ArrayList<>();

  /** How many parts there are; later parts get higher numbers. */
  int count() {
    return parts.size();
  }

  List<QueryPart> all() {
    return List.copyOf(parts);
  }

  void add(QueryPart part) {
    parts.add(part);
  }

  /** Turns around what has been understood since then: what is excluded has to match, and so on. */
  void negate(int from) {
    for (int i = from; i < parts.size(); i++) {
      var part = parts.get(i);
      parts.set(i, part.as(part.role() == QueryPart.Role.EXCLUDED
          ? QueryPart.Role.REQUIRED
          : QueryPart.Role.EXCLUDED));
    }
  }

  /** Says that what has been understood since then is the value of a field. */
  void putIn(String field, int from) {
    for (int i = from; i < parts.size(); i++) {
      parts.set(i, parts.get(i).in(field));
    }
  }

  /** Notes that a single part has to match; of several in parentheses, any may. */
  void require(int from) {
    if (parts.size() == from + 1 && parts.get(from).role() == QueryPart.Role.OPTIONAL) {
      parts.set(from, parts.get(from).as(QueryPart.Role.REQUIRED));
    }
  }

  /** Lets a single part begin with the sign or the field in front of it. */
  void beginAt(Piece sign, int from) {
    if (parts.size() == from + 1) {
      parts.set(from, parts.get(from).from(sign.start()));
    }
  }

  /** Notes what was understood of a piece, unless it means nothing. */
  Operand shown(Piece piece, Operand operand) {
    if (operand.role() != Role.NONE && !(operand.query() instanceof Query.All)) {
      parts.add(new QueryPart(kind(operand.query()), QueryPart.Role.OPTIONAL, "", piece.text(),
          piece.start(), piece.end()));
    }
    return operand;
  }

  private static QueryPart.Kind kind(Query query) {
    return switch (query) {
      case Query.Phrase phrase -> QueryPart.Kind.PHRASE;
      case Query.Prefix prefix -> QueryPart.Kind.PREFIX;
      case Query.Fuzzy fuzzy -> QueryPart.Kind.FUZZY;
      case Query.Published dates -> QueryPart.Kind.DATE;
      case Query.Word word -> QueryPart.Kind.WORD;
      case Query.Combined words -> QueryPart.Kind.WORD;
      case Query.InField in -> kind(in.query());
      case Query.All all -> QueryPart.Kind.WORD;
      case Query.Nothing nothing -> QueryPart.Kind.WORD;
    };
  }
}
