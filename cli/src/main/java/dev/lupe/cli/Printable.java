package dev.lupe.cli;

import dev.lupe.result.Snippet;
import java.util.List;

/** Makes text from files and indexes safe to print: nothing in it can steer the terminal. */
final class Printable {
  private Printable() {}

  /** The text on one line. */
  static String line(String text) {
    return lines(text).replaceAll("\\s", " ");
  }

  /** The text with its line breaks. */
  static String lines(String text) {
    return new Snippet(0, text, List.of()).toPlain();
  }
}
