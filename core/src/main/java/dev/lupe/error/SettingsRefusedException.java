package dev.lupe.error;

/** A line of a file of settings can't be read, or settings are beyond the bounds. */
public final class SettingsRefusedException extends LupeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /** Settings that were not read from lines. */
  public SettingsRefusedException(String message) {
    super(message);
    this.line = 0;
  }

  /** A line that can't be read, counted from 1, and why; of what, the name of a file perhaps. */
  public SettingsRefusedException(String of, int line, String reason) {
    super(of + ", line " + line + ": " + reason);
    this.line = line;
  }

  /** The number of the line, from 1; 0 if it is not about a line. */
  public int line() {
    return line;
  }
}
