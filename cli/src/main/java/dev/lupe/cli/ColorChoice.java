package dev.lupe.cli;

/** When to colour the answer. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /** Colour is for people: on a terminal that can show it, unless {@code NO_COLOR} is set. */
  boolean isOn(Shell shell) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> shell.isTerminal(Shell.Stream.OUT)
          && shell.variable("NO_COLOR").isEmpty()
          && !shell.variable("TERM").orElse("").equals("dumb");
    };
  }
}
