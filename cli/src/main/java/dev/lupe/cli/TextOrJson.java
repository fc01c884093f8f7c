package dev.lupe.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option that says in which form an answer is printed that is no list of hits. */
final class TextOrJson {
  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private Format format = Format.TEXT;

  /**
   * Checks what was typed, before anything is done.
   *
   * @throws UsageException if it is another format
   */
  void check() {
    if (format != Format.TEXT && format != Format.JSON) {
      throw new UsageException("Here --format is text or json");
    }
  }

  boolean isJson() {
    return format == Format.JSON;
  }

  /** Prints an answer as JSON, or as lines for people. */
  void print(Shell shell, Json.Content json, Supplier<List<String>> lines) {
    if (isJson()) {
      Json.print(shell.out(), json);
    } else {
      lines.get().forEach(shell.out()::println);
    }
  }
}
