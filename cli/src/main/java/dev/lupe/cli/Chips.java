package dev.lupe.cli;

import dev.lupe.query.ParsedQuery;
import dev.lupe.query.QueryPart;
import dev.lupe.query.QueryPart.Kind;
import dev.lupe.query.QueryPart.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says how a query was understood, part by part, where it holds more than words. */
final class Chips {
  private static final String SEPARATOR = " · ";

  private Chips() {}

  /** The line above the hits; empty where the query is nothing but words. */
  static Optional<String> line(ParsedQuery query) {
    List<QueryPart> parts = query.parts();
    boolean isPlain = parts.stream().allMatch(part -> part.kind() == Kind.WORD
        && part.role() == Role.OPTIONAL && part.field().isEmpty());
    return isPlain
        ? Optional.empty()
        : Optional.of(parts.stream().map(part -> chip(part))
            .collect(Collectors.joining(SEPARATOR, "searched: ", "")));
  }

  private static String chip(QueryPart part) {
    boolean isWord = part.kind() != Kind.DATE && part.kind() != Kind.FILTER;
    String sign = switch (part.role()) {
      case EXCLUDED -> "without ";
      case REQUIRED -> isWord && part.field().isEmpty() ? "+" : "";
      case OPTIONAL -> "";
    };
    return Printable.line(sign + (part.kind() == Kind.DATE || part.field().isEmpty()
        ? ""
        : part.field() + ": ") + text(part));
  }

  private static String text(QueryPart part) {
    return switch (part.kind()) {
      case WORD, FILTER -> part.text();
      case PHRASE -> "“" + part.text() + "”";
      case PREFIX -> part.text() + "*";
      case FUZZY -> part.text() + "~";
      case DATE -> time(part.text());
    };
  }

  /** Days as {@link QueryPart#text()} has them, for people. */
  private static String time(String days) {
    String[] bounds = days.split("\\.\\.", -1);
    if (bounds[0].isEmpty()) {
      return "until " + bounds[1];
    }
    return bounds[1].isEmpty()
        ? "since " + bounds[0]
        : bounds[0].equals(bounds[1]) ? bounds[0] : bounds[0] + " to " + bounds[1];
  }
}
