package dev.lupe.benchmarks.relevance;

import dev.lupe.article.Article;
import dev.lupe.quality.Judgments;
import dev.lupe.quality.QuerySet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A folder with one folder per data set: its articles as JSON lines, its queries, its answers. */
public final class DataFolder {
  private final Path folder;

  /** A folder that may lack any of the sets. */
  public DataFolder(Path folder) {
    this.folder = folder;
  }

  /** Where the data are if nobody says otherwise. */
  public static Path usual() {
    return Path.of(System.getProperty("lupe.benchmarks.data", "../shared/data"));
  }

  /** The folder that {@code --data DIR} in front of some words names, which is taken off them. */
  public static Path named(List<String> words) {
    if (words.size() < 2 || !words.getFirst().equals("--data")) {
      return usual();
    }
    words.removeFirst();
    return Path.of(words.removeFirst());
  }

  /** Whether a data set is there. */
  public boolean has(String set) {
    return Files.isDirectory(folder.resolve(set));
  }

  /** All articles of a set. */
  public List<Article> articles(String set) {
    Path plain = folder.resolve(set).resolve("corpus.jsonl");
    Path packed = folder.resolve(set).resolve("corpus.jsonl.gz");
    try (var in = Files.exists(plain) ? Files.newInputStream(plain)
        : new GZIPInputStream(Files.newInputStream(packed));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(Article::fromJson).map(DataFolder::textOnly).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The articles of " + set + " can't be read", e);
    }
  }

  /** What is known beside the text (such as the section) shall not help to find it. */
  private static Article textOnly(Article article) {
    var text = Article.builder(article.id()).title(article.title()).body(article.body());
    article.language().ifPresent(text::language);
    return text.build();
  }

  /** The queries of a set whose name begins in a certain way. */
  QuerySet queries(String set, String prefix) {
    var texts = new LinkedHashMap<String, String>();
    QuerySet.read(folder.resolve(set).resolve("queries.tsv")).texts().forEach((name, text) -> {
      if (name.startsWith(prefix)) {
        texts.put(name, text);
      }
    });
    return QuerySet.of(texts);
  }

  /** The judgments on the queries whose name begins in a certain way. */
  Judgments judgments(String set, String file, String prefix) {
    var all = Judgments.read(folder.resolve(set).resolve(file));
    Map<String, Map<String, Integer>> some = new LinkedHashMap<>();
    all.queries().stream().filter(query -> query.startsWith(prefix))
        .forEach(query -> some.put(query, all.grades(query)));
    return Judgments.of(some);
  }
}
