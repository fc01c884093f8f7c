package dev.lupe.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A line of a file in one of TREC's formats: columns set apart by blanks. The one with an article's
 * id may hold blanks itself, so it is what the others leave.
 */
record Columns(String[] before, String id, String[] after) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Reads the lines of a file that are not blank; the message of a failure says which line. */
  static void forEachLine(Path file, LineReader reader) {
    try {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          read(file, number, line, reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read: " + e.getMessage(), e);
    }
  }

  private static void read(Path file, int number, String line, LineReader reader) {
    try {
      reader.read(line);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
    }
  }

  /** Splits a line with the id after two columns. */
  static Columns of(String line, int columnsAfter, String form) {
    String[] all = BLANKS.split(line.strip());
    int ids = all.length - 2 - columnsAfter;
    if (ids < 1) {
      throw new IllegalArgumentException("expected \"" + form + "\", found \"" + line + "\"");
    }
    var before = new String[] {all[0], all[1]};
    var after = new String[columnsAfter];
    System.arraycopy(all, 2 + ids, after, 0, columnsAfter);
    String id = ids == 1 ? all[2] : between(line.strip(), 2, columnsAfter);
    return new Columns(before, id, after);
  }

  /** What is left of a line without its first and last columns, blanks kept. */
  private static String between(String line, int first, int last) {
    String rest = line;
    for (int i = 0; i < first; i++) {
      rest = BLANKS.split(rest, 2)[1];
    }
    for (int i = 0; i < last; i++) {
      int end = rest.length();
      while (!Character.isWhitespace(rest.charAt(end - 1))) {
        end--;
      }
      rest = rest.substring(0, end).stripTrailing();
    }
    return rest;
  }

  /** Takes one line. */
  interface LineReader {
    void read(String line);
  }
}
