package dev.lupe.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say in which form a list of hits is printed. */
final class HitFormat {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, ndjson (a hit a line) or html.")
  private Format format = Format.TEXT;

  @Mixin
  private ColorOption color = new ColorOption();

  boolean isText() {
    return format == Format.TEXT;
  }

  /**
   * Prints the hits, and beside them what there is to note.
   *
   * @return the exit code: whether there are any
   */
  int print(Answer answer, Shell shell) {
    answer.result().notes().forEach(note -> shell.note(note.message()));
    format.printer(color.style(shell)).print(answer, shell.out());
    return answer.result().total() > 0 ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
  }
}
