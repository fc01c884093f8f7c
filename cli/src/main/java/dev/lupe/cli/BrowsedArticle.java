package dev.lupe.cli;

import dev.lupe.cli.Screen.Look;
import dev.lupe.result.MatchMap;
import dev.lupe.result.Snippet;
import dev.lupe.result.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An article on the whole screen, and the mark in it that one has come to. */
final class BrowsedArticle {
  private static final int FRAME = 2;

  private final MatchMap matches;
  private int match = -1;
  private int top;
  private int wrappedFor = -1;
  private List<Line> lines = List.of();

  BrowsedArticle(MatchMap matches) {
    this.matches = matches;
  }

  /**
   * A line of the article.
   *
   * @param text the line, its marks counted from its beginning
   * @param first the number of its first mark among those of the body; -1 if it has none
   * @param look how what is not marked looks
   */
  private record Line(Snippet text, int first, Look look) {}

  /** Does what a key does; false if it leads back. */
  boolean take(Key key, int width, int height) {
    wrap(width);
    int page = Math.max(1, height - FRAME - 1);
    switch (key.kind()) {
      case ESCAPE, BACKSPACE -> {
        return false;
      }
      case LETTER -> {
        switch (Character.toLowerCase(key.letter())) {
          case 'n' -> go(1, height);
          case 'p' -> go(-1, height);
          case 'q' -> {
            return false;
          }
          case ' ' -> top += page;
          default -> {
            // Other letters mean nothing here.
          }
        }
      }
      case RIGHT, TAB, ENTER -> go(1, height);
      case LEFT -> go(-1, height);
      case UP -> top--;
      case DOWN -> top++;
      case PAGE_UP -> top -= page;
      case PAGE_DOWN -> top += page;
      case HOME -> top = 0;
      case END -> top = lines.size();
      default -> {
        // Other keys mean nothing here.
      }
    }
    top = Math.clamp(top, 0, Math.max(0, lines.size() - (height - FRAME)));
    return true;
  }

  /** Goes to the next mark of the text or the one before, and round at the ends. */
  private void go(int step, int height) {
    int all = matches.body().size();
    if (all == 0) {
      return;
    }
    match = match < 0 && step < 0 ? all - 1 : Math.floorMod(match + step, all);
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.first() >= 0 && line.first() <= match
          && match < line.first() + line.text().spans().size()) {
        boolean isSeen = top <= i && i < top + height - FRAME;
        top = isSeen ? top : Math.max(0, i - (height - FRAME) / 3);
        return;
      }
    }
  }

  /** Draws the article. */
  void draw(Screen screen) {
    wrap(screen.width());
    int rows = screen.height() - FRAME;
    for (int row = 0; row < rows && top + row < lines.size(); row++) {
      var line = lines.get(top + row);
      screen.write(row, 0, screen.width(), line.text(), line.look(), Look.MARK);
      int inLine = match - line.first();
      if (line.first() >= 0 && inLine >= 0 && inLine < line.text().spans().size()) {
        drawCurrent(screen, row, line.text(), line.text().spans().get(inLine));
      }
    }
    int all = matches.body().size();
    String place = all == 0 ? "no marks in the text"
        : match < 0 ? String.format(Locale.ROOT, "%,d mark%s", all, all == 1 ? "" : "s")
        : String.format(Locale.ROOT, "mark %,d of %,d", match + 1, all);
    screen.write(screen.height() - 1, 0, screen.width(), place
        + "   n next  p previous  ↑↓ scroll  Esc back", Look.DIM);
    screen.cursor(screen.height() - 1, screen.width() - 1);
  }

  private static void drawCurrent(Screen screen, int row, Snippet line, Span span) {
    int column = Columns.of(line.text().substring(0, span.start()));
    screen.write(row, column, screen.width(), line.text().substring(span.start(), span.end()),
        Look.CURRENT);
  }

  private void wrap(int width) {
    if (wrappedFor == width) {
      return;
    }
    wrappedFor = width;
    var all = new ArrayList<Line>();
    var article = matches.article();
    Wrapping.wrap(new Snippet(0, article.title(), matches.title()), width, 0)
        .forEach(line -> all.add(new Line(line, -1, Look.BOLD)));
    add(Byline.of(matches.language(), article.source(), article.published()), width, all);
    article.facets().forEach((name, values) -> add(name + ": " + String.join(", ", values), width,
        all));
    add(article.id(), width, all);
    all.add(new Line(new Snippet(0, "", List.of()), -1, Look.PLAIN));
    addBody(article.body(), width, all);
    lines = List.copyOf(all);
  }

  private static void add(String known, int width, List<Line> to) {
    Wrapping.wrap(new Snippet(0, known, List.of()), width, 0)
        .forEach(line -> to.add(new Line(line, -1, Look.DIM)));
  }

  /** The text line by line as it stands, long lines broken. */
  private void addBody(String body, int width, List<Line> to) {
    int start = 0;
    int mark = 0;
    while (start <= body.length()) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      int from = start;
      int until = end;
      var spans = matches.body().stream()
          .filter(span -> span.start() >= from && span.start() < until)
          .map(span -> new Span(span.start() - from, Math.min(span.end(), until) - from,
              span.reason()))
          .toList();
      var wrapped = Wrapping.wrap(new Snippet(0, body.substring(start, end), spans), width, 0);
      for (var line : wrapped) {
        to.add(new Line(line, line.spans().isEmpty() ? -1 : mark, Look.PLAIN));
        mark += line.spans().size();
      }
      if (wrapped.isEmpty()) {
        to.add(new Line(new Snippet(0, "", List.of()), -1, Look.PLAIN));
      }
      start = end + 1;
    }
  }
}
