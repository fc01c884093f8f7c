package dev.lupe.cli;

import picocli.CommandLine.Option;

/** The option that says whether the answer is coloured. */
final class ColorOption {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (on a terminal, unless NO_COLOR is set), always or never.")
  private ColorChoice color = ColorChoice.AUTO;

  /** How text looks in this shell. */
  TextStyle style(Shell shell) {
    return new TextStyle(shell.width(), color.isOn(shell));
  }
}
