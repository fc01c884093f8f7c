package dev.lupe.error;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Another process, or another opening in this one, is writing to the index. */
public final class IndexInUseException extends IndexException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String host;
  private final @Nullable Long processId;
  private final @Nullable Instant since;

  /** For the index at a place that is held by somebody unknown; the message says what to do. */
  public IndexInUseException(String place, String message, @Nullable Throwable cause) {
    super(place, message, cause);
    this.host = null;
    this.processId = null;
    this.since = null;
  }

  /** For the index at a place, and who holds it. */
  public IndexInUseException(String place, String message, String host, long processId,
      Instant since, @Nullable Throwable cause) {
    super(place, message, cause);
    this.host = host;
    this.processId = processId;
    this.since = since;
  }

  /** The name of the computer on which it is open for writing, if it could be learned. */
  public Optional<String> host() {
    return Optional.ofNullable(host);
  }

  /** The number of the process there, if it could be learned. */
  public OptionalLong processId() {
    return processId == null ? OptionalLong.empty() : OptionalLong.of(processId);
  }

  /** Since when it is open for writing, if that could be learned. */
  public Optional<Instant> since() {
    return Optional.ofNullable(since);
  }
}
