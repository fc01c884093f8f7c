package dev.lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lupe.result.Refusal;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file in which it is kept what was left out: a JSON object a line, with file, line (where there
 * is one) and reason.
 */
final class LeftOutReport {
  private final Path file;

  private LeftOutReport(Path file) {
    this.file = file;
  }

  /**
   * A report in a file, which is made at once, so that nobody waits for hours to hear that it can't
   * be.
   *
   * @param articles the files and folders that are read; a report among them would be read, too
   * @throws UsageException if it lies among the articles, or can't be written
   */
  static LeftOutReport in(Path file, List<Path> articles) {
    var whole = file.toAbsolutePath().normalize();
    for (var path : articles) {
      if (whole.startsWith(path.toAbsolutePath().normalize())) {
        throw new UsageException("The report '" + file + "' would lie in '" + path
            + "' and be read as an article; give it another folder");
      }
    }
    try {
      Files.writeString(file, "");
    } catch (IOException e) {
      throw new UsageException("The report can't be written: " + Failure.fileMessage(e));
    }
    return new LeftOutReport(file);
  }

  /** Replaces what the file holds. */
  void write(List<Refusal> refused) {
    try (var out = new PrintStream(Files.newOutputStream(file), false, UTF_8)) {
      refused.forEach(refusal -> write(refusal, out));
      if (out.checkError()) {
        throw new UsageException("The report can't be written to '" + file + "'");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Refusal refusal, PrintStream out) {
    Json.print(out, json -> {
      json.writeStartObject();
      json.writeStringField("file", refusal.what());
      if (refusal.line() > 0) {
        json.writeNumberField("line", refusal.line());
      }
      json.writeStringField("reason", refusal.reason());
      json.writeEndObject();
    });
  }
}
