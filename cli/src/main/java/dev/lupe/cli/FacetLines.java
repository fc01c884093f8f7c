package dev.lupe.cli;

import dev.lupe.result.FacetCount;
import dev.lupe.result.FacetResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A facet's values below one another: what they are called, how many articles, a bar for each. */
final class FacetLines {
  private static final String INDENT = "  ";
  private static final String GAP = "  ";
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";
  private static final int LONGEST_BAR = 40;

  private FacetLines() {}

  static List<String> of(FacetResult facet, int columns) {
    long most = facet.counts().stream().mapToLong(FacetCount::articles).max().orElse(0);
    int figures = number(most).length();
    boolean isHistogram = facet.step().isPresent() || !facet.request().ranges().isEmpty();
    int widest = facet.counts().stream()
        .mapToInt(count -> Columns.of(Printable.line(count.label()))).max().orElse(0);
    int room = Math.max(10, columns - INDENT.length() - 2 * GAP.length() - figures);
    int names = Math.min(widest, room);
    int bars = isHistogram ? Math.min(LONGEST_BAR, room - names) : 0;
    var lines = new ArrayList<String>();
    for (var count : facet.counts()) {
      String name = shortened(Printable.line(count.label()), names);
      String figure = number(count.articles());
      lines.add((INDENT + name + " ".repeat(names - Columns.of(name)) + GAP
          + " ".repeat(figures - figure.length()) + figure
          + GAP + bar(count.articles(), most, bars)).stripTrailing());
    }
    return lines;
  }

  /** What the list leaves out; empty if it is whole. */
  static List<String> rest(FacetResult facet) {
    var rest = new ArrayList<String>();
    if (facet.remaining() > 0) {
      rest.add(number(facet.remaining()) + " more value" + (facet.remaining() == 1 ? "" : "s"));
    }
    if (facet.missing() > 0) {
      rest.add(number(facet.missing()) + " article" + (facet.missing() == 1 ? "" : "s")
          + " without one");
    }
    return rest;
  }

  private static String shortened(String name, int columns) {
    if (Columns.of(name) <= columns) {
      return name;
    }
    var shorter = new StringBuilder();
    int left = columns - 1;
    for (int letter : name.codePoints().toArray()) {
      left -= Columns.of(letter);
      if (left < 0) {
        break;
      }
      shorter.appendCodePoint(letter);
    }
    return shorter.append('…').toString();
  }

  private static String bar(long value, long most, int columns) {
    if (columns <= 0 || value == 0) {
      return "";
    }
    int eighths = (int) Math.max(1, Math.round(8.0 * columns * value / most));
    String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8 - 1, eighths % 8);
    return "█".repeat(eighths / 8) + rest;
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
