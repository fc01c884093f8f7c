package dev.lupe.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** What a proof counted: for the one who watches, and in a file beside the results of the tests. */
final class Figures {
  private static final Path FILE = Path.of("target", "reliability.txt");

  private Figures() {}

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one more dependency
  static void say(String format, Object... counts) {
    String line = String.format(Locale.ROOT, format, counts);
    System.out.println(line);
    try {
      Files.createDirectories(FILE.toAbsolutePath().getParent());
      Files.writeString(FILE, line + "\n", UTF_8, StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
