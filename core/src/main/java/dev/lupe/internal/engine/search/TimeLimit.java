package dev.lupe.internal.engine.search;

import java.util.concurrent.TimeUnit;

/** Until when a request may go on, with all that it takes beside the matching of articles. */
final class TimeLimit {
  /** What has been found is shown if that takes no longer. */
  private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final long end;
  private boolean hasCut;
  private boolean hasCutMatches;

  /**
   * A limit.
   *
   * @param end when it is reached, in the nanoseconds of the lane for slow requests
   */
  TimeLimit(long end) {
    this.end = end;
  }

  /** As long as it takes. */
  static TimeLimit none() {
    return new TimeLimit(System.nanoTime() + Long.MAX_VALUE / 2);
  }

  /** Whether the time is over; may wait for other requests. */
  boolean isOver() {
    return SlowLane.shared().isOver(end);
  }

  /** Whether there is no time left for a piece of work, which is left out then. */
  boolean cuts() {
    boolean over = isOver();
    hasCut |= over;
    return over;
  }

  /** As {@link #cuts}, of what more articles would be found by. */
  boolean cutsMatches() {
    if (isOver()) {
      cutMatches();
      return true;
    }
    return false;
  }

  /** Notes that something was left out by which more articles would be found. */
  void cutMatches() {
    hasCut = true;
    hasCutMatches = true;
  }

  /** Whether more articles may match than were found. */
  boolean hasCutMatches() {
    return hasCutMatches;
  }

  /** This limit, or one of so many milliseconds from now if that is sooner. */
  TimeLimit within(long millis) {
    long sooner = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    return new TimeLimit(sooner - end < 0 ? sooner : end);
  }

  /** How long to wait for what another thread works out: half of the time that is left. */
  long patience() {
    return Math.max(0, (end - System.nanoTime()) / 2);
  }

  /** As {@link #cuts}, of what only shows what has been found. */
  boolean cutsShowing() {
    boolean over = SlowLane.shared().isOver(end + GRACE_NANOS);
    hasCut |= over;
    return over;
  }

  /** Whether something was left out. */
  boolean hasCut() {
    return hasCut;
  }
}
