package dev.lupe.benchmarks.speed;

import dev.lupe.benchmarks.relevance.DataFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sets the command {@code lupe} in relation to a program written straight on Lucene, which gets what
 * makes a JVM start fast: an archive of its classes, the serial collector, the first compiler alone.
 * Each run is a process of its own; they take turns.
 */
public final class ColdStart {
  /** A word that some articles of testdata have: a search that finds nothing ends with another code. */
  private static final String IN_TESTDATA = "president";
  private static final int ROUNDS = 9;
  private static final int INDEXING_ROUNDS = 3;
  private static final List<String> FAST =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xlog:disable");

  private final Path launcher;
  private final Path folder;

  private ColdStart(Path launcher, Path folder) {
    this.launcher = launcher;
    this.folder = folder;
  }

  /** The number of files; {@code benchmarks/README.md} lists the options. */
  public static void main(String[] arguments) throws IOException {
    Path data = DataFolder.usual();
    int size = 10_000;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--data" -> data = Path.of(arguments[++i]);
        default -> size = Speed.number(arguments[i]);
      }
    }
    Path testdata = Path.of(System.getProperty("lupe.benchmarks.testdata", "testdata"));
    var corpus = new Corpus(Texts.of(new DataFolder(data), testdata), size, Speed.SEED);
    var folder = Files.createTempDirectory("lupe-start");
    try {
      new ColdStart(testdata.resolveSibling("lupe"), folder).lines(corpus, testdata)
          .forEach(System.out::println);
    } finally {
      Speed.delete(folder);
    }
  }

  private List<String> lines(Corpus corpus, Path testdata) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(String.format(Locale.ROOT, "%,d files, %d processors%n", corpus.size(),
        Runtime.getRuntime().availableProcessors()));
    lines.add("| from a cold start | program on Lucene | `lupe` | ratio (min, max) |");
    lines.add("|---|--:|--:|--:|");
    var files = write(corpus);
    lupe("--version");
    lines.add(indexing(files));
    String word = Questions.of(corpus, Speed.SEED, 1).getFirst().text();
    var raw = raw(archive(word), "search", rawIndex(0).toString(), word);
    Commands.output(raw);
    var search = List.of("search", "--index", lupeIndex(0).toString(), "--facets",
        "language,country", "--color", "always", word);
    var searching = lupe(search.toArray(String[]::new));
    lines.add(row("ten marked hits and counts", raw, searching));
    if (isInstalled("rg")) {
      lines.add(row("the same beside `rg -i` over the files, which stands in the first column",
          new ProcessBuilder("rg", "-i", "--color", "always", word, files.toString()), searching));
    }
    lines.add(row("the same in the few files of testdata, not indexed", raw,
        lupe("search", "--in", testdata.resolve("articles").toString(), "--color", "always",
            IN_TESTDATA)));
    lines.add(row("`--version`", raw, lupe("--version")));
    return lines;
  }

  private Path write(Corpus corpus) throws IOException {
    var files = Files.createDirectory(folder.resolve("files"));
    for (int i = 0; i < corpus.size(); i++) {
      var article = corpus.article(i);
      String language = article.language().orElse(Locale.ROOT).getLanguage();
      Files.writeString(files.resolve(language + "-" + i + ".txt"),
          article.title() + "\n\n" + article.body());
    }
    return files;
  }

  private String indexing(Path files) throws IOException {
    var row = new Median("index all files", "s");
    for (int round = 0; round < INDEXING_ROUNDS; round++) {
      double raw = Commands.millis(new ProcessBuilder(command(List.of("-XX:+UseSerialGC"),
          "index", rawIndex(round).toString(), files.toString())));
      double lupe = Commands.millis(
          lupe("index", "--index", lupeIndex(round).toString(), files.toString()));
      row.add(raw / 1e3, lupe / 1e3);
    }
    return row.line();
  }

  private static String row(String name, ProcessBuilder raw, ProcessBuilder lupe)
      throws IOException {
    var row = new Median(name, "ms");
    for (int round = -1; round < ROUNDS; round++) {
      double rawMillis = Commands.millis(raw);
      double lupeMillis = Commands.millis(lupe);
      if (round >= 0) {
        row.add(rawMillis, lupeMillis);
      }
    }
    return row.line();
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private Path rawIndex(int round) {
    return folder.resolve("raw-" + round);
  }

  private Path lupeIndex(int round) {
    return folder.resolve("lupe-" + round);
  }

  private ProcessBuilder lupe(String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    var program = new ProcessBuilder(command);
    program.environment().putAll(Map.of("LUPE_JAVA_HOME", System.getProperty("java.home")));
    return program;
  }

  /** An archive of the classes that a search loads. */
  private String archive(String word) throws IOException {
    String search = rawIndex(0).toString();
    var archive = folder.resolve("archive");
    if (Runtime.version().feature() < 25) {
      Commands.output(raw("-XX:ArchiveClassesAtExit=" + archive, "search", search, word));
      return "-XX:SharedArchiveFile=" + archive;
    }
    var classes = folder.resolve("archive.conf");
    Commands.output(raw("-XX:AOTMode=record,-XX:AOTConfiguration=" + classes, "search", search,
        word));
    Commands.output(raw("-XX:AOTMode=create,-XX:AOTConfiguration=" + classes
        + ",-XX:AOTCache=" + archive, "search", search, word));
    return "-XX:AOTCache=" + archive;
  }

  private static ProcessBuilder raw(String archive, String... arguments) {
    var options = new ArrayList<>(FAST);
    options.addAll(List.of(archive.split(",")));
    return new ProcessBuilder(command(options, arguments));
  }

  private static List<String> command(List<String> options, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Commands.java());
    command.addAll(options);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Djava.util.logging.config.file="
        + System.getProperty("java.util.logging.config.file", ""));
    // Folders of classes can't be kept in an archive.
    command.add("-cp");
    command.add(System.getProperty("lupe.benchmarks.jars",
        System.getProperty("java.class.path")));
    command.add(RawLucene.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
