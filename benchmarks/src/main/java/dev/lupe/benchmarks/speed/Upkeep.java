package dev.lupe.benchmarks.speed;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.query.SearchRequest;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/** What an index costs beside the time of a query: opening it, changing it, asking it in company. */
final class Upkeep {
  private static final int CHANGES = 50;
  private static final int ADDED = 20;

  private final Corpus corpus;
  private final List<Question> questions;
  private final Path lupeFolder;
  private final Path handTunedFolder;
  private final int rounds;

  Upkeep(Corpus corpus, List<Question> questions, Path lupeFolder, Path handTunedFolder,
      int rounds) {
    this.corpus = corpus;
    this.questions = questions;
    this.lupeFolder = lupeFolder;
    this.handTunedFolder = handTunedFolder;
    this.rounds = rounds;
  }

  /** The rows, in Markdown. Changes both indexes. */
  List<String> lines() throws IOException {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("| beside the time of a query | hand-tuned | Lupe | ratio (min, max) |");
    lines.add("|---|--:|--:|--:|");
    var first = questions.getFirst();
    lines.add(opening("open", opened -> {}));
    lines.add(opening("open and ask a first question", opened -> opened.plain(first)));
    try (var handTuned = new HandTuned(handTunedFolder); var lupe = Lupe.open(lupeFolder)) {
      lines.add(allocation("plain", handTuned::plain, lupe::plain));
      lines.add(allocation("rich", handTuned::rich, lupe::rich));
      lines.add(twoThreads(handTuned, lupe));
    }
    lines.add(visible());
    lines.add(duringIndexing());
    return lines;
  }

  private String opening(String name, Opened work) throws IOException {
    var row = new Median(name, "ms");
    for (int round = -1; round < rounds; round++) {
      double handTuned = millis(() -> {
        try (var opened = new HandTuned(handTunedFolder)) {
          work.with(opened);
        }
      });
      double lupe = millis(() -> {
        try (var opened = Lupe.open(lupeFolder)) {
          work.with(opened);
        }
      });
      if (round >= 0) {
        row.add(handTuned, lupe);
      }
    }
    return row.line();
  }

  private String allocation(String name, Timings.Asking handTuned, Timings.Asking lupe)
      throws IOException {
    var row = new Median("bytes allocated per " + name + " query", "KB");
    for (int round = -1; round < rounds; round++) {
      double first = kilobytes(handTuned);
      double second = kilobytes(lupe);
      if (round >= 0) {
        row.add(first, second);
      }
    }
    return row.line();
  }

  private double kilobytes(Timings.Asking asking) throws IOException {
    if (!(ManagementFactory
        .getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads)) {
      return Double.NaN;
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    Timings.of(questions, asking);
    return (threads.getCurrentThreadAllocatedBytes() - before) / 1e3 / questions.size();
  }

  private String twoThreads(Contender handTuned, Contender lupe) throws IOException {
    var row = new Median("queries in a second by two threads, compared with one", "×");
    for (int round = -1; round < rounds; round++) {
      double first = gain(handTuned::rich);
      double second = gain(lupe::rich);
      if (round >= 0) {
        row.add(first, second);
      }
    }
    return row.line();
  }

  /** Each thread asks everything: twice the work, in how many times the time of one. */
  private double gain(Timings.Asking asking) throws IOException {
    double alone = millis(() -> Timings.of(questions, asking));
    double together = millis(() -> {
      var other = inBackground(() -> Timings.of(questions, asking));
      Timings.of(questions, asking);
      other.join();
    });
    return 2 * alone / together;
  }

  /** A changed article, until a search finds the change. */
  private String visible() throws IOException {
    var row = new Median("a changed article is found, without a commit for each", "ms");
    var readings = new Readings(IndexSettings.defaults().languages());
    try (var directory = new MMapDirectory(handTunedFolder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(readings.analyzer()));
        var index = ArticleIndex.open(lupeFolder,
            IndexSettings.defaults().commitWithin(Duration.ofHours(1)))) {
      var indexing = new HandTunedIndexing(directory, readings);
      var reader = DirectoryReader.open(writer);
      for (int i = -CHANGES; i < CHANGES; i++) {
        var article = changed(i);
        var searched = reader;
        var next = new DirectoryReader[1];
        double handTuned = millis(() -> {
          writer.updateDocument(new Term("id", article.id()),
              HandTunedIndexing.FACETS.build(indexing.document(article)));
          next[0] = DirectoryReader.openIfChanged(searched, writer);
          new IndexSearcher(next[0]).count(new TermQuery(new Term("id", article.id())));
        });
        reader.close();
        reader = next[0];
        double lupe = millis(() -> {
          index.add(article);
          index.search(SearchRequest.of("id:" + article.id()));
        });
        if (i >= 0) {
          row.add(handTuned, lupe);
        }
      }
      reader.close();
    }
    return row.line();
  }

  private Article changed(int number) {
    return corpus.article(Math.floorMod(number, corpus.size()));
  }

  /** The slowest of a hundred rich queries while articles are added, and while nothing else runs. */
  private String duringIndexing() throws IOException {
    try (var index = ArticleIndex.open(lupeFolder)) {
      var lupe = Lupe.over(index);
      Timings.of(questions, lupe::rich);
      double quiet = slow(Timings.of(questions, lupe::rich));
      var done = new AtomicBoolean();
      var adding = inBackground(() -> {
        for (int i = 0; !done.get(); i += ADDED) {
          int from = i;
          index.addAll(IntStream.range(from, from + ADDED)
              .mapToObj(this::changed));
        }
      });
      double busy;
      try {
        busy = slow(Timings.of(questions, lupe::rich));
      } finally {
        done.set(true);
      }
      adding.join();
      return String.format(Locale.ROOT, "| Lupe's p99 of rich queries (ms): quiet, then while"
          + " articles are added all the time | %.1f | %.1f | %.2f |", quiet, busy, busy / quiet);
    }
  }

  private static double slow(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[(int) (0.99 * (sorted.length - 1))] / 1e6;
  }

  static double millis(Work work) throws IOException {
    long started = System.nanoTime();
    work.run();
    return (System.nanoTime() - started) / 1e6;
  }

  private static CompletableFuture<Void> inBackground(Work work) {
    return CompletableFuture.runAsync(() -> {
      try {
        work.run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** Something done with an index that was just opened. */
  private interface Opened {
    void with(Contender opened) throws IOException;
  }

  /** Something that takes time. */
  interface Work {
    void run() throws IOException;
  }
}
