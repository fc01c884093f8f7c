package dev.lupe.benchmarks.speed;

import dev.lupe.benchmarks.relevance.DataFolder;
import dev.lupe.benchmarks.speed.Question.Kind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Sets Lupe's speed in relation to hand-tuned Lucene's: both in one process, taking turns. */
public final class Speed {
  static final long SEED = 42;
  private static final int SMALL_HEAP = 64;
  private static final int WARM_UP_ARTICLES = 1_500;
  private static final int INDEXING_ROUNDS = 2;
  /** So many articles are indexed once: a round takes minutes. */
  private static final int LARGE = 50_000;
  private static final int PEER_ROUNDS = 3;
  /** Of many articles peers are asked one question in so many: they take seconds for some. */
  private static final int PEERS_ONE_IN = 10;
  /** At most; a single round is a trial of the benchmark and needs none. */
  private static final int WARM_UP_ROUNDS = 3;
  /** Up to here Lucene counts all matches by default. */
  private static final int INEXACT = 1_000;
  static final String AGREE = "Hits and counts of all plain word queries agree.";
  private static final int SHOWN = 10;

  private final Corpus corpus;
  private final Corpus warmUp;
  private final int rounds;
  private final int oneIn;
  private final Path folder;
  private final Consumer<String> lines;

  private Speed(List<Texts> texts, int size, int rounds, int oneIn, Path folder,
      Consumer<String> lines) {
    this.corpus = new Corpus(texts, size, SEED);
    this.warmUp = new Corpus(texts, Math.min(size, WARM_UP_ARTICLES), SEED + 1);
    this.rounds = rounds;
    this.oneIn = oneIn;
    this.folder = folder;
    this.lines = lines;
  }

  /** The number of articles and options; {@code benchmarks/README.md} lists them. */
  public static void main(String[] arguments) throws IOException {
    Path data = DataFolder.usual();
    int size = 10_000;
    int rounds = 5;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--data" -> data = Path.of(arguments[++i]);
        case "--rounds" -> rounds = Integer.parseInt(arguments[++i]);
        default -> size = number(arguments[i]);
      }
    }
    var texts = Texts.of(new DataFolder(data),
        Path.of(System.getProperty("lupe.benchmarks.testdata", "testdata")));
    System.out.printf(Locale.ROOT, "%,d articles of %.0f MB of sentences, %d processors%n%n", size,
        Texts.characters(texts) / 1e6, Runtime.getRuntime().availableProcessors());
    var folder = Files.createTempDirectory("lupe-speed");
    try {
      measure(texts, size, rounds, 1, folder, System.out::println);
    } finally {
      delete(folder);
    }
  }

  /**
   * Measures with one in so many questions and indexes in a folder that the caller removes.
   *
   * @param lines takes each table as soon as it is there, in Markdown
   */
  static void measure(List<Texts> texts, int size, int rounds, int oneIn, Path folder,
      Consumer<String> lines) throws IOException {
    new Speed(texts, size, rounds, oneIn, folder, lines).measure();
  }

  static int number(String text) {
    String digits = text.toLowerCase(Locale.ROOT).replace("k", "000").replace("m", "000000");
    return Integer.parseInt(digits);
  }

  private void measure() throws IOException {
    var table = new SpeedTable();
    double indexing = index(table);
    table.indexingLines().forEach(lines);
    var questions = Questions.of(corpus, SEED, oneIn);
    try (var handTuned = new HandTuned(handTunedFolder());
        var inexact = new HandTuned(handTunedFolder(), INEXACT);
        var same = Lupe.withoutCompounds(lupeFolder());
        var whole = Lupe.open(lupeFolder())) {
      agreement(disagreements(same, handTuned, questions)).forEach(lines);
      search(table, new Contenders(handTuned, inexact, same, whole), questions);
    }
    table.queryLines().forEach(lines);
    new Situations(corpus, questions, lupeFolder(), handTunedFolder(), rounds).lines()
        .forEach(lines);
    String heap = SmallHeap.line(lupeFolder(), questions, SMALL_HEAP, folder);
    // Upkeep leaves many small segments behind, so peers come before it.
    var peers = isLarge()
        ? new Peers(corpus, Questions.of(corpus, SEED, PEERS_ONE_IN * oneIn), 1)
        : new Peers(corpus, questions, Math.min(rounds, PEER_ROUNDS));
    peers.lines(folder, lupeFolder(), indexing).forEach(lines);
    new Upkeep(corpus, questions, lupeFolder(), handTunedFolder(), rounds).lines().forEach(lines);
    lines.accept(heap);
  }

  private boolean isLarge() {
    return corpus.size() >= LARGE;
  }

  /** Indexes in turns; how many seconds Lupe took in the last. */
  private double index(SpeedTable table) throws IOException {
    index(warmUp, folder.resolve("warm-up"), true);
    index(warmUp, folder.resolve("warm-up-hand-tuned"), false);
    double wall = 0;
    for (int round = isLarge() ? 1 : INDEXING_ROUNDS; round > 0; round--) {
      clear(lupeFolder(), handTunedFolder());
      var lupe = index(corpus, lupeFolder(), true);
      var handTuned = index(corpus, handTunedFolder(), false);
      table.indexing(lupe, handTuned);
      wall = lupe.wall();
    }
    return wall;
  }

  private static void clear(Path... folders) throws IOException {
    for (var folder : folders) {
      if (Files.exists(folder)) {
        delete(folder);
      }
    }
  }

  private Path lupeFolder() {
    return folder.resolve("lupe");
  }

  private Path handTunedFolder() {
    return folder.resolve("hand-tuned");
  }

  private static SpeedTable.Indexing index(Corpus articles, Path folder, boolean byLupe)
      throws IOException {
    long wall = System.nanoTime();
    long cpu = cpuTime();
    try (Contender contender = byLupe ? Lupe.create(folder) : new HandTuned(folder)) {
      contender.index(articles.articles());
    }
    return new SpeedTable.Indexing((System.nanoTime() - wall) / 1e9, (cpuTime() - cpu) / 1e9,
        bytes(folder));
  }

  private static long cpuTime() {
    return ManagementFactory
        .getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getProcessCpuTime() : 0;
  }

  /** Queries of plain words to which the two give different numbers of hits, or another best one. */
  private static List<String> disagreements(Contender lupe, Contender handTuned,
      List<Question> questions) throws IOException {
    var different = new ArrayList<String>();
    for (var question : questions) {
      if (question.kind().isPlainWords()) {
        var ours = lupe.rich(question);
        var theirs = handTuned.rich(question);
        if (ours.total() != theirs.total()) {
          different.add(question.kind().label() + ": " + question.text() + ": " + ours.total()
              + " hits, not " + theirs.total());
        } else if (ours.counts() != theirs.counts()) {
          different.add(question.kind().label() + ": " + question.text() + ": facets count "
              + ours.counts() + ", not " + theirs.counts());
        }
      }
    }
    return different;
  }

  private static List<String> agreement(List<String> disagreements) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(disagreements.isEmpty() ? AGREE
        : disagreements.size() + " plain word queries DISAGREE:");
    disagreements.stream().limit(SHOWN).forEach(one -> lines.add("  " + one));
    return lines;
  }

  private void search(SpeedTable table, Contenders all, List<Question> questions)
      throws IOException {
    var kinds = questions.stream().collect(Collectors.groupingBy(Question::kind));
    for (int round = -Math.min(WARM_UP_ROUNDS, rounds - 1); round < rounds; round++) {
      for (var kind : Kind.values()) {
        var those = kinds.getOrDefault(kind, List.of());
        var plain = new SpeedTable.Round(Timings.of(those, all.handTuned::plain),
            Timings.of(those, all.same::plain), Timings.of(those, all.whole::plain));
        var inexact = Timings.of(those, all.inexact::plain);
        var rich = new SpeedTable.Round(Timings.of(those, all.handTuned::rich),
            Timings.of(those, all.same::rich), Timings.of(those, all.whole::rich));
        if (round >= 0) {
          table.add(kind, plain, inexact, rich);
        }
      }
    }
  }

  private static long bytes(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      long sum = 0;
      for (var file : files.toList()) {
        sum += Files.size(file);
      }
      return sum;
    }
  }

  /** Deletes a folder with all that is in it. */
  public static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /**
   * Who takes turns.
   *
   * @param handTuned the limit, counting all matches
   * @param inexact the limit where totals need not be exact
   * @param same Lupe with the same clauses
   * @param whole all of Lupe
   */
  private record Contenders(HandTuned handTuned, HandTuned inexact, Lupe same, Lupe whole) {}
}
