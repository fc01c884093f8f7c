package dev.lupe.benchmarks.typing;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.DataFolder;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.ReadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Types each word of the articles key by key and looks whether its article is always found. */
public final class Prefixes {
  private static final int SHORTEST = 3;
  private static final long SEED = 3;
  private static final Facet NAME = Facet.of("name");

  private Prefixes() {}

  /** {@code [--data DIR] [words of each set at most]}. */
  public static void main(String[] args) {
    var options = Options.of(args, Integer.MAX_VALUE);
    var data = new DataFolder(options.data());
    System.out.printf(Locale.ROOT, "%-18s %8s %8s %10s %8s%n", "set", "articles", "words",
        "beginnings", "lost");
    Path seeds = options.data().resolveSibling("seeds");
    if (Files.isDirectory(seeds)) {
      try (var index = ArticleIndex.inMemory()) {
        measure("seeds", added(read(seeds), index), index, options.number());
      }
    }
    for (String set : List.of("B-wikinews-de", "B-reuters21578")) {
      if (data.has(set)) {
        try (var index = ArticleIndex.inMemory()) {
          measure(set.substring(2), added(data.articles(set), index), index, options.number());
        }
      } else {
        System.err.println(set + " is missing and left out");
      }
    }
  }

  private static List<Article> read(Path folder) {
    var articles = new ArrayList<Article>();
    for (var result : ArticleFiles.in(folder)) {
      if (result instanceof ReadResult.Read read) {
        articles.add(read.article());
      }
    }
    return articles;
  }

  /** The articles, each with its id as a value to be found by. */
  private static List<Article> added(List<Article> articles, ArticleIndex index) {
    index.addAll(articles.stream()
        .map(article -> article.toBuilder().facet(NAME.name(), article.id()).build()));
    return articles;
  }

  /** Each different word once, with one of the articles that the whole word finds. */
  private static void measure(String name, List<Article> articles, ArticleIndex index, int most) {
    var words = new ArrayList<>(words(articles).entrySet());
    Collections.shuffle(words, new Random(SEED));
    long beginnings = 0;
    long lost = 0;
    int asked = 0;
    for (var word : words.subList(0, Math.min(most, words.size()))) {
      if (!finds(word.getKey(), word.getValue(), index)) {
        continue;
      }
      asked++;
      for (int end = SHORTEST; end < word.getKey().length(); end++) {
        beginnings++;
        if (!finds(word.getKey().substring(0, end), word.getValue(), index)) {
          lost++;
          System.err.println("lost: " + word.getKey().substring(0, end) + " of "
              + word.getKey() + " in " + word.getValue());
        }
      }
    }
    System.out.printf(Locale.ROOT, "%-18s %8d %8d %10d %8d%n", name, articles.size(), asked,
        beginnings, lost);
  }

  private static boolean finds(String typed, String id, ArticleIndex index) {
    return index.search(SearchRequest.of(typed).asYouType().filter(NAME.is(id)).page(0, 0))
        .total() > 0;
  }

  private static Map<String, String> words(List<Article> articles) {
    var words = new LinkedHashMap<String, String>();
    for (var article : articles) {
      for (String word : (article.title() + " " + article.body()).split("[^\\p{L}\\p{N}]+", -1)) {
        if (word.length() >= SHORTEST && word.length() < 40) {
          words.putIfAbsent(word, article.id());
        }
      }
    }
    return words;
  }
}
