package dev.lupe.benchmarks.speed;

import dev.lupe.benchmarks.relevance.DataFolder;
import dev.lupe.benchmarks.speed.Question.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sets Lupe in relation to engines that want a process of their own; they take turns. */
public final class PeerPrograms {
  private static final int WARM_UP_ARTICLES = 1_500;
  private static final int INDEXING_ROUNDS = 2;
  private static final int WARM_UP_ROUNDS = 3;
  private static final int ROUNDS = 5;

  private final Corpus corpus;
  private final Corpus warmUp;
  private final Path folder;
  private final HibernateSearch peer;
  private int indexes;

  private PeerPrograms(List<Texts> texts, int size, Path folder, HibernateSearch peer) {
    this.corpus = new Corpus(texts, size, Speed.SEED);
    this.warmUp = new Corpus(texts, Math.min(size, WARM_UP_ARTICLES), Speed.SEED + 1);
    this.folder = folder;
    this.peer = peer;
  }

  /** The number of articles; {@code benchmarks/README.md} lists the options. */
  public static void main(String[] arguments) throws IOException {
    Path data = DataFolder.usual();
    int size = 10_000;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--data" -> data = Path.of(arguments[++i]);
        default -> size = Speed.number(arguments[i]);
      }
    }
    var texts = Texts.of(new DataFolder(data),
        Path.of(System.getProperty("lupe.benchmarks.testdata", "testdata")));
    System.out.printf(Locale.ROOT, "%,d articles, %d processors%n%n", size,
        Runtime.getRuntime().availableProcessors());
    var folder = Files.createTempDirectory("lupe-peers");
    try (var peer = new HibernateSearch(System.getProperty("lupe.benchmarks.hibernate", ""))) {
      new PeerPrograms(texts, size, folder, peer).lines().forEach(System.out::println);
    } finally {
      Speed.delete(folder);
    }
  }

  private List<String> lines() throws IOException {
    var lines = new ArrayList<String>();
    lines.add("| Lupe beside Hibernate Search | Lupe | Hibernate Search | ratio (min, max) |");
    lines.add("|---|--:|--:|--:|");
    index(warmUp);
    var indexing = new Median("index, wall", "s");
    for (int round = 0; round < INDEXING_ROUNDS; round++) {
      double[] seconds = index(corpus);
      indexing.add(seconds[0], seconds[1]);
    }
    lines.add(indexing.line());
    var questions = Questions.of(corpus, Speed.SEED, 1);
    try (var lupe = Lupe.open(folder.resolve("lupe-" + indexes))) {
      for (boolean rich : List.of(false, true)) {
        lines.addAll(searching(lupe, questions, rich));
      }
      lines.addAll(totals(lupe, questions));
    }
    return lines;
  }

  /** How many seconds each of the two takes to index a corpus. */
  private double[] index(Corpus articles) throws IOException {
    indexes++;
    var file = folder.resolve("articles-" + indexes);
    HibernateSearch.write(articles, file);
    // Composed before the clock starts: the other one has its articles in memory too.
    var ready = articles.articles().toList();
    double ours;
    try (var lupe = Lupe.create(folder.resolve("lupe-" + indexes))) {
      ours = Upkeep.millis(() -> lupe.index(ready.stream())) / 1e3;
    }
    double theirs = peer.index(folder.resolve("hibernate-search-" + indexes), file) / 1e9;
    Files.delete(file);
    return new double[] {ours, theirs};
  }

  private List<String> searching(Lupe lupe, List<Question> questions, boolean rich)
      throws IOException {
    var kinds = questions.stream().collect(Collectors.groupingBy(Question::kind));
    String page = rich ? "top 10, marked, snippets, 4 facets" : "top 10 with titles";
    var all = new Median(page + ", all", "ms");
    var rows = new ArrayList<Median>();
    for (var kind : Kind.values()) {
      rows.add(new Median(page + ", " + kind.label(), "ms"));
    }
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double allOurs = 0;
      double allTheirs = 0;
      for (var kind : Kind.values()) {
        var those = kinds.getOrDefault(kind, List.of());
        double ours = sum(Timings.of(those, rich ? lupe::rich : lupe::plain));
        double theirs = sum(peer.nanos(those, rich));
        allOurs += ours;
        allTheirs += theirs;
        if (round >= 0) {
          rows.get(kind.ordinal()).add(ours, theirs);
        }
      }
      if (round >= 0) {
        all.add(allOurs, allTheirs);
      }
    }
    rows.add(all);
    return rows.stream().map(Median::line).toList();
  }

  /** Whether both find about as much, so that neither is fast because it finds nothing. */
  private List<String> totals(Lupe lupe, List<Question> questions) throws IOException {
    long ours = 0;
    long theirs = 0;
    for (var question : questions) {
      ours += lupe.plain(question).total();
      theirs += peer.total(question);
    }
    return List.of("", String.format(Locale.ROOT,
        "Hits of all queries: %,d of Lupe, %,d of Hibernate Search.", ours, theirs));
  }

  private static double sum(long[] nanos) {
    return Arrays.stream(nanos).sum() / 1e6;
  }
}
