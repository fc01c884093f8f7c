package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.error.LupeException;
import dev.lupe.settings.IndexListener;
import dev.lupe.settings.IndexSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The listener of docs/reliability.md, as it stands there. */
class MetricsTest {
  record Metrics(MeterRegistry registry) implements IndexListener {
    @Override
    public void searched(Duration took, long hits, boolean complete) {
      registry.timer("lupe.search", "complete", String.valueOf(complete)).record(took);
    }

    @Override
    public void added(long articles) {
      registry.counter("lupe.added").increment((double) articles);
    }

    @Override
    public void committed(Duration took) {
      registry.timer("lupe.commit").record(took);
    }

    @Override
    public void failed(LupeException failure) {
      registry.counter("lupe.failed", "type", failure.getClass().getSimpleName()).increment();
    }
  }

  @Test
  void aRegistryIsAttachedInAFewLines() {
    var registry = new SimpleMeterRegistry();
    var settings = IndexSettings.defaults().listener(new Metrics(registry));
    try (var index = ArticleIndex.inMemory(settings)) {
      index.add(Article.of("a", "", "text"));
      index.addAll(List.of(Article.of("b", "", "text"), Article.of("c", "", "text")));
      index.search("text");
      index.search("other");
    }
    assertThat(registry.timer("lupe.search", "complete", "true").count()).isEqualTo(2);
    assertThat(registry.counter("lupe.added").count()).isEqualTo(3);
    assertThat(registry.timer("lupe.commit").count()).isPositive();
  }

  @Test
  void aListenerThatFailsHarmsNothing() {
    var settings = IndexSettings.defaults().listener(new IndexListener() {
      @Override
      public void searched(Duration took, long hits, boolean complete) {
        throw new IllegalStateException("no room for figures");
      }
    });
    var logged = new ArrayList<LogRecord>();
    var log = Logger.getLogger("dev.lupe");
    var handler = keepingIn(logged);
    log.addHandler(handler);
    log.setUseParentHandlers(false);
    try (var index = ArticleIndex.inMemory(settings)) {
      index.add(Article.of("a", "", "text"));
      assertThat(index.search("text").total()).isEqualTo(1);
    } finally {
      log.setUseParentHandlers(true);
      log.removeHandler(handler);
    }
    assertThat(logged).singleElement().satisfies(record -> {
      assertThat(record.getMessage()).contains("the listener of the index failed");
      assertThat(record.getThrown()).hasMessage("no room for figures");
    });
  }

  private static Handler keepingIn(List<LogRecord> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        logged.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
