package dev.lupe.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of a file of settings can't be read, or settings are beyond the bounds. */
public final class SettingsRefusedException extends LupeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String source;
  private final int line;
  private final String reason;

  /** Settings that were not read from lines. */
  public SettingsRefusedException(String reason) {
    super(reason);
    this.source = null;
    this.line = 0;
    this.reason = reason;
  }

  /** A source that can't be read as a whole, the name of a file perhaps, and why. */
  public SettingsRefusedException(String source, String reason, @Nullable Throwable cause) {
    super(source + ": " + reason, cause);
    this.source = source;
    this.line = 0;
    this.reason = reason;
  }

  /** A line that can't be read, counted from 1, and why; of what, the name of a file perhaps. */
  public SettingsRefusedException(String source, int line, String reason) {
    super(source + ", line " + line + ": " + reason);
    this.source = source;
    this.line = line;
    this.reason = reason;
  }

  /** What was read, such as the name of a file; empty if it is not about something that was read. */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /** The number of the line, from 1; 0 if it is not about a line. */
  public int line() {
    return line;
  }

  /** What is wrong, without the source and the line. */
  public String reason() {
    return reason;
  }
}
