package dev.lupe.benchmarks.speed;

import dev.lupe.benchmarks.speed.Question.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sets Lupe in relation to what somebody might take instead. */
final class Peers {
  private final Corpus corpus;
  private final List<Question> questions;
  private final int rounds;

  /** Asks those questions that all of them understand. */
  Peers(Corpus corpus, List<Question> questions, int rounds) {
    this.corpus = corpus;
    this.questions = questions.stream().filter(one -> one.kind() != Kind.FUZZY).toList();
    this.rounds = rounds;
  }

  /** The rows, in Markdown. */
  List<String> lines(Path folder, Path lupeFolder, double lupeIndexing) throws IOException {
    try (var sqlite = new Sqlite(folder.resolve("articles.sqlite"));
        var lupe = Lupe.open(lupeFolder)) {
      double indexing = Upkeep.millis(() -> sqlite.index(corpus.articles())) / 1e3;
      var lines = new ArrayList<String>();
      lines.add("");
      lines.add("| Lupe beside SQLite FTS5, no near spellings | Lupe | SQLite | ratio"
          + " (min, max) |");
      lines.add("|---|--:|--:|--:|");
      lines.add(String.format(Locale.ROOT, "| index, wall (s) | %.1f | %.1f | %.2f |", lupeIndexing,
          indexing, indexing / lupeIndexing));
      lines.add(line("top 10 with titles", sqlite::plain, lupe::plain));
      lines.add(line("top 10, marked, snippets, 4 facets", sqlite::rich, lupe::rich));
      return lines;
    }
  }

  private String line(String name, Timings.Asking sqlite, Timings.Asking lupe)
      throws IOException {
    var row = new Median(name, "ms in all");
    for (int round = -1; round < rounds; round++) {
      double ours = sum(Timings.of(questions, lupe));
      double theirs = sum(Timings.of(questions, sqlite));
      if (round >= 0) {
        row.add(ours, theirs);
      }
    }
    return row.line();
  }

  private static double sum(long[] nanos) {
    return Arrays.stream(nanos).sum() / 1e6;
  }
}
