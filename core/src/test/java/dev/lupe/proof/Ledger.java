package dev.lupe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.error.LupeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What an index has to hold: of each id the version that was acknowledged last, or one of those
 * whose calls failed or never returned since. An id may be changed by one thread at a time.
 */
final class Ledger {
  private static final String NOTHING = "";

  private final Map<String, Set<String>> allowed = new ConcurrentHashMap<>();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final List<LupeException> failures = new ArrayList<>();

  /** Adds an article of a version. */
  void add(String id, String version, Consumer<Article> index) {
    change(id, version, () -> index.accept(Article.of(id, "", version)));
  }

  /** Deletes an article. */
  void delete(String id, Runnable deletion) {
    change(id, NOTHING, deletion);
  }

  /** Only the library's own exceptions are allowed to come out of a change. */
  private void change(String id, String version, Runnable work) {
    var possible = new HashSet<>(allowed.getOrDefault(id, Set.of(NOTHING)));
    possible.add(version);
    allowed.put(id, possible);
    try {
      work.run();
      allowed.put(id, Set.of(version));
      acknowledged.incrementAndGet();
    } catch (LupeException e) {
      synchronized (failures) {
        failures.add(e);
      }
    }
  }

  int acknowledged() {
    return acknowledged.get();
  }

  List<LupeException> failures() {
    synchronized (failures) {
      return List.copyOf(failures);
    }
  }

  /** How many ids hold nothing or what they must not hold. */
  int wrong(Function<String, Optional<Article>> index) {
    int wrong = 0;
    for (var entry : allowed.entrySet()) {
      String found = index.apply(entry.getKey()).map(Article::body).orElse(NOTHING);
      wrong += entry.getValue().contains(found) ? 0 : 1;
    }
    return wrong;
  }

  void mustHold(Function<String, Optional<Article>> index, String description) {
    assertThat(wrong(index)).as(description).isZero();
  }
}
