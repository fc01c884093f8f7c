package dev.lupe.cli;

/** What the command tells the shell when it ends. */
final class ExitCode {
  /** Something was found, or done. */
  static final int FOUND = 0;
  /** Everything went well, and there is nothing. */
  static final int NOTHING_FOUND = 1;
  /** What was typed, or a file that was named, is wrong. */
  static final int USAGE = 2;
  /** The index can't be used. */
  static final int INDEX = 3;

  private ExitCode() {}
}
