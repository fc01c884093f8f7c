package dev.lupe.internal.engine.search;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps slow requests from standing in the way of quick ones: whoever takes longer than a moment goes
 * on only while few others do, and waits otherwise, within the time it has. All indexes of the
 * process share one, as they share its processors.
 */
public final class SlowLane {
  /** What nearly all requests need less than. */
  private static final long MOMENT_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final SlowLane SHARED =
      new SlowLane(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), System::nanoTime);

  private static final ThreadLocal<@Nullable Turn> TURNS = new ThreadLocal<>();

  private final Semaphore places;
  private final LongSupplier clock;

  /**
   * A lane.
   *
   * @param width how many slow requests may go on at once
   */
  SlowLane(int width, LongSupplier clock) {
    this.places = new Semaphore(width, true);
    this.clock = clock;
  }

  /** The lane of this process. */
  public static SlowLane shared() {
    return SHARED;
  }

  /** Begins a request on this thread; to be closed when it is answered. */
  public Turn enter() {
    var turn = new Turn(TURNS.get());
    TURNS.set(turn);
    return turn;
  }

  /**
   * Whether the time of this thread's request is over. To be asked again and again while it is being
   * answered; may wait for others.
   *
   * @param end when it is, in the lane's nanoseconds
   */
  boolean isOver(long end) {
    var turn = TURNS.get();
    if (turn != null && clock.getAsLong() - turn.started > MOMENT_NANOS) {
      turn.goOnSlowly(end);
    }
    return clock.getAsLong() - end > 0;
  }

  /** One request on its thread. */
  public final class Turn implements AutoCloseable {
    private final long started = clock.getAsLong();
    private final @Nullable Turn outer;
    private boolean asked;
    private boolean holdsPlace;

    private Turn(@Nullable Turn outer) {
      this.outer = outer;
    }

    private void goOnSlowly(long end) {
      if (asked) {
        return;
      }
      asked = true;
      try {
        holdsPlace = places.tryAcquire(Math.max(0, end - clock.getAsLong()), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        // Whoever is interrupted gets an answer all the same, and finds the interrupt set.
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void close() {
      TURNS.set(outer);
      if (holdsPlace) {
        places.release();
      }
    }
  }
}
