package dev.lupe.cli;

import dev.lupe.result.Hit;
import dev.lupe.result.Snippet;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints an answer for people: hits with their rank, marks and origin, and a footer. */
final class TextPrinter implements ResultPrinter {
  private static final String INDENT = "    ";
  private static final String HANGING = "  ";

  private final TextStyle style;

  TextPrinter(TextStyle style) {
    this.style = style;
  }

  @Override
  public void print(Answer answer, PrintStream out) {
    var hits = answer.result().hits();
    Chips.line(answer.result().parse()).ifPresent(line -> {
      out.println(style.dim(line));
      out.println();
    });
    for (var line : DidYouMean.lines(answer.result())) {
      out.println(line);
      out.println();
    }
    int rank = answer.request().offset();
    for (var hit : hits) {
      rank++;
      printHeadline(rank, hit, out);
      hit.snippets().forEach(snippet -> printSnippet(snippet, out));
      out.println(INDENT + style.name(Printable.line(hit.id())) + others(hit));
      out.println();
    }
    Footer.lines(answer, style.width()).forEach(out::println);
    for (var change : answer.result().relaxations()) {
      out.println(Printable.line(String.format(Locale.ROOT, "%s: %,d article%s", change.message(),
          change.total(), change.total() == 1 ? "" : "s")));
    }
  }

  /** How many hits beside it the hit stands for. */
  private static String others(Hit hit) {
    return hit.groupSize() > 1
        ? String.format(Locale.ROOT, "  and %,d more like it", hit.groupSize() - 1)
        : "";
  }

  /** The headline to the left, the byline to the right, or below where there is no room. */
  private void printHeadline(int rank, Hit hit, PrintStream out) {
    String number = String.format(Locale.ROOT, "%2d  ", rank);
    int room = style.width() - number.length();
    var lines = headline(hit, room);
    String byline = Byline.of(hit.language(), hit.source(), hit.published());
    int gap = lines.size() == 1 ? room - columns(lines.getFirst()) - Columns.of(byline) : 0;
    if (gap >= 2) {
      out.println(style.dim(number) + style.marked(lines.getFirst()) + " ".repeat(gap)
          + style.dim(byline));
      return;
    }
    String before = style.dim(number);
    for (var line : lines) {
      out.println(before + style.marked(line));
      before = " ".repeat(number.length());
    }
    out.println(before + style.dim(byline));
  }

  private List<Snippet> headline(Hit hit, int room) {
    var title = hit.title().isBlank()
        ? new Snippet(0, "(no headline)", List.of())
        : hit.markedTitle();
    return style.wrap(title, room);
  }

  private int columns(Snippet line) {
    return Columns.of(line.toPlain()) - (style.color() ? 2 * line.spans().size() : 0);
  }

  private void printSnippet(Snippet snippet, PrintStream out) {
    int room = style.width() - INDENT.length() - HANGING.length();
    String indent = INDENT;
    for (var line : style.wrap(Ellipses.around(snippet), room)) {
      out.println(indent + style.marked(line));
      indent = INDENT + HANGING;
    }
  }
}
