package dev.lupe.benchmarks.relevance;

import dev.lupe.ArticleIndex;
import dev.lupe.benchmarks.relevance.Collection.Topics;
import dev.lupe.quality.Evaluation;
import dev.lupe.quality.Run;
import dev.lupe.query.SearchRequest;
import dev.lupe.settings.BilingualList;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measures Lupe and the default of others on the development sets. */
public final class Relevance {
  /** No query shall be cut short because the machine is busy. */
  private static final IndexSettings SETTINGS =
      IndexSettings.defaults().deadline(Duration.ofMinutes(1)).commitWithin(Duration.ofHours(1));

  private Relevance() {}

  /** Options and names of sets; {@code benchmarks/README.md} lists them. */
  public static void main(String[] arguments) throws IOException {
    var options = Options.parse(arguments);
    var rows = new ArrayList<Row>();
    var data = new DataFolder(options.data());
    for (var set : new DevelopmentSets(data).all().entrySet()) {
      var missing = set.getValue().needs().stream().filter(need -> !data.has(need)).toList();
      if (!options.wants(set.getKey())) {
        continue;
      }
      if (missing.isEmpty()) {
        long started = System.nanoTime();
        rows.addAll(rows(set.getValue().reading().get(), settings(options)));
        System.err.printf(Locale.ROOT, "%s: %.1f s%n", set.getKey(),
            (System.nanoTime() - started) / 1e9);
      } else {
        System.err.println(set.getKey() + ": left out, there is no " + String.join(", ", missing));
      }
    }
    RelevanceTable.lines(rows).forEach(System.out::println);
    if (options.compare().isPresent()) {
      System.out.println();
      var before = RelevanceJson.read(Files.readString(options.compare().get()));
      RelevanceTable.changes(before, rows).forEach(System.out::println);
    }
    if (options.json().isPresent()) {
      Files.writeString(options.json().get(), RelevanceJson.write(rows));
    }
  }

  private static IndexSettings settings(Options options) {
    return options.wordList().map(BilingualList::ding).map(SETTINGS::bilingual).orElse(SETTINGS);
  }

  /** Measures one collection. */
  static List<Row> rows(Collection collection, IndexSettings settings) throws IOException {
    var rows = new ArrayList<Row>();
    try (var others = new DefaultOfOthers(collection.articles());
        var lupe = ArticleIndex.inMemory(settings)) {
      lupe.addAll(collection.articles());
      for (var topics : collection.topics()) {
        var theirs = Evaluation.of(others.run(topics.queries()), topics.judgments());
        var ours = Evaluation.of(
            Run.of(lupe, topics.queries(), text -> request(text, topics)), topics.judgments());
        rows.add(new Row(topics.name(), theirs, ours, known(lupe, topics)));
      }
    }
    return rows;
  }

  private static SearchRequest request(String text, Topics topics) {
    var request = SearchRequest.of(text);
    return topics.isAcross() ? request.acrossLanguages() : request;
  }

  private static Optional<Evaluation> known(ArticleIndex lupe, Topics topics) {
    return topics.languageMatters()
        ? Optional.of(Evaluation.of(Run.of(lupe, topics.queries(),
            text -> SearchRequest.of(text).language(topics.language())), topics.judgments()))
        : Optional.empty();
  }

  /**
   * What to measure.
   *
   * @param data the folder with the data sets
   * @param json where to write what was measured
   * @param compare what an earlier run wrote
   * @param wordList a list of words in German and English in the format of Ding
   * @param sets the beginnings of the names of the sets; empty for all
   */
  private record Options(Path data, Optional<Path> json, Optional<Path> compare,
      Optional<Path> wordList, List<String> sets) {
    static Options parse(String[] arguments) {
      Path data = DataFolder.usual();
      Optional<Path> json = Optional.empty();
      Optional<Path> compare = Optional.empty();
      Optional<Path> wordList = Optional.empty();
      var sets = new ArrayList<String>();
      for (int i = 0; i < arguments.length; i++) {
        switch (arguments[i]) {
          case "--data" -> data = Path.of(arguments[++i]);
          case "--json" -> json = Optional.of(Path.of(arguments[++i]));
          case "--compare" -> compare = Optional.of(Path.of(arguments[++i]));
          case "--word-list" -> wordList = Optional.of(Path.of(arguments[++i]));
          default -> sets.add(arguments[i]);
        }
      }
      return new Options(data, json, compare, wordList, sets);
    }

    boolean wants(String set) {
      return sets.isEmpty() || sets.stream().anyMatch(set::startsWith);
    }
  }
}
