package dev.lupe.internal.understanding;

import dev.lupe.article.Extracted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text on its way to an article: what was found in it, and what is left of it. */
final class Draft {
  private final String text;
  private final TextLines lines;
  private final BitSet taken = new BitSet();
  private final Map<Integer, int[]> cuts = new HashMap<>();
  private final List<Extracted> found = new ArrayList<>();

  Draft(String text) {
    this.text = text;
    this.lines = new TextLines(text);
  }

  String text() {
    return text;
  }

  TextLines lines() {
    return lines;
  }

  List<Extracted> found() {
    return found;
  }

  void add(Extracted value) {
    found.add(value);
  }

  /** Takes a line out of the body, and keeps what it says. */
  void take(int line, String field, String value, double confidence) {
    taken.set(line);
    add(Extracted.stated(field, value, lines.line(line).start(), lines.line(line).end(),
        confidence));
  }

  /** Takes a line out of the body; what it says is kept elsewhere. */
  void take(int line) {
    taken.set(line);
  }

  /** Whether the line is still part of the body. */
  boolean isLeft(int line) {
    return line >= 0 && line < lines.count() && !taken.get(line) && !lines.line(line).isBlank();
  }

  /** The next line that is left, at or behind a line; the count of lines if there is none. */
  int nextLeft(int from) {
    int at = from;
    while (at < lines.count() && !isLeft(at)) {
      at++;
    }
    return at;
  }

  /** Leaves of a line only the part from one place of the text to another. */
  void keepOnly(int line, int from, int to) {
    cuts.put(line, new int[] {from, to});
  }

  int start(int line) {
    var cut = cuts.get(line);
    return cut == null ? lines.line(line).start() : cut[0];
  }

  int end(int line) {
    var cut = cuts.get(line);
    return cut == null ? lines.line(line).end() : cut[1];
  }

  /** The lines that are left; where lines were taken, the blank lines around them are one. */
  String body() {
    var body = new StringBuilder(text.length());
    boolean blank = true;
    boolean gap = false;
    for (int i = 0; i < lines.count(); i++) {
      if (taken.get(i)) {
        gap = true;
      } else if (lines.line(i).isBlank()) {
        if (!gap || !blank) {
          body.append('\n');
        }
        blank = true;
      } else {
        body.append(text, start(i), end(i)).append('\n');
        blank = false;
        gap = false;
      }
    }
    return Spaces.strip(body.toString());
  }
}
