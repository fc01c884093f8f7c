package dev.lupe.cli;

import dev.lupe.result.Snippet;
import java.util.List;

/**
 * How text looks on a terminal, or in a file.
 *
 * @param width the columns a line may fill
 * @param color whether marks are coloured; else they stand in square brackets
 */
record TextStyle(int width, boolean color) {
  private static final String DIM = "\u001b[2m";
  private static final String CYAN = "\u001b[36m";
  private static final String OFF = "\u001b[0m";

  String marked(Snippet text) {
    return color ? text.toAnsi() : text.toPlain();
  }

  String dim(String text) {
    return color ? DIM + text + OFF : text;
  }

  String name(String text) {
    return color ? CYAN + text + OFF : text;
  }

  /** Lines of at most so many columns, marks counted as they will be printed. */
  List<Snippet> wrap(Snippet text, int columns) {
    return Wrapping.wrap(text, columns, color ? 0 : 1);
  }
}
