package dev.lupe.internal.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class SlowLaneTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final AtomicLong now = new AtomicLong();
  private final SlowLane lane = new SlowLane(1, now::get);

  @Test
  void aSecondSlowRequestWaitsAndAQuickOneDoesNot() throws Exception {
    var isSlow = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var secondWentOn = new AtomicBoolean();
    var first = new Thread(() -> {
      try (var turn = lane.enter()) {
        now.addAndGet(SECOND);
        lane.isOver(100 * SECOND);
        isSlow.countDown();
        await(mayEnd);
        assertThat(turn).isNotNull();
      }
    });
    first.start();
    isSlow.await();
    var second = new Thread(() -> {
      try (var turn = lane.enter()) {
        now.addAndGet(SECOND);
        assertThat(lane.isOver(100 * SECOND)).isFalse();
        secondWentOn.set(true);
        assertThat(turn).isNotNull();
      }
    });
    second.start();
    while (second.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    try (var quick = lane.enter()) {
      assertThat(lane.isOver(100 * SECOND)).isFalse();
      assertThat(quick).isNotNull();
    }
    assertThat(secondWentOn).isFalse();
    mayEnd.countDown();
    first.join();
    second.join();
    assertThat(secondWentOn).isTrue();
  }

  @Test
  void whoWaitsInVainIsOutOfTime() {
    try (var slow = lane.enter()) {
      now.addAndGet(SECOND);
      assertThat(lane.isOver(10 * SECOND)).isFalse();
      try (var inner = lane.enter()) {
        now.addAndGet(SECOND);
        long end = now.get() + 1;
        lane.isOver(end);
        now.addAndGet(2);
        assertThat(lane.isOver(end)).isTrue();
        assertThat(inner).isNotSameAs(slow);
      }
    }
    try (var next = lane.enter()) {
      now.addAndGet(SECOND);
      assertThat(lane.isOver(10 * SECOND)).isFalse();
      assertThat(next).isNotNull();
    }
  }

  @Test
  void withoutATurnOnlyTheTimeCounts() {
    assertThat(lane.isOver(1)).isFalse();
    now.set(2);
    assertThat(lane.isOver(1)).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
