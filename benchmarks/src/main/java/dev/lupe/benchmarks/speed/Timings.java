package dev.lupe.benchmarks.speed;

import java.io.IOException;
import java.util.List;

/** Asks questions and looks at the clock. */
final class Timings {
  private Timings() {}

  /** How many nanoseconds each of several questions took, asked once each. */
  static long[] of(List<Question> questions, Asking asking) throws IOException {
    long[] nanos = new long[questions.size()];
    for (int i = 0; i < nanos.length; i++) {
      long started = System.nanoTime();
      var answer = asking.ask(questions.get(i));
      nanos[i] = System.nanoTime() - started;
      if (answer.total() < 0) {
        throw new IllegalStateException("An answer can't be less than nothing");
      }
    }
    return nanos;
  }

  /** Asks one question. */
  interface Asking {
    Contender.Answer ask(Question question) throws IOException;
  }
}
