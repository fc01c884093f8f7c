package dev.lupe.benchmarks.speed;

import java.io.IOException;
import java.util.List;

/** How long each of several questions took, asked once each. */
final class Timings {
  private final long[] nanos;

  Timings(List<Question> questions, Asking asking) throws IOException {
    nanos = new long[questions.size()];
    for (int i = 0; i < nanos.length; i++) {
      long started = System.nanoTime();
      var answer = asking.ask(questions.get(i));
      nanos[i] = System.nanoTime() - started;
      if (answer.total() < 0) {
        throw new IllegalStateException("An answer can't be less than nothing");
      }
    }
  }

  long[] nanos() {
    return nanos;
  }

  /** Asks one question. */
  interface Asking {
    Contender.Answer ask(Question question) throws IOException;
  }
}
