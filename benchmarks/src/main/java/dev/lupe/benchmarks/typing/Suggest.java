package dev.lupe.benchmarks.typing;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.DataFolder;
import dev.lupe.query.Facet;
import dev.lupe.query.SuggestRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Types words of the articles key by key and takes the time of each list of suggestions. */
public final class Suggest {
  private static final List<String> SETS =
      List.of("B-reuters21578", "B-wikinews-en", "B-wikinews-de", "B-20newsgroups");
  private static final int WORDS = 400;
  private static final long SEED = 11;

  private Suggest() {}

  /** {@code [--data DIR] [articles]}. */
  public static void main(String[] args) throws IOException {
    var options = Options.of(args, 100_000);
    var data = new DataFolder(options.data());
    var articles = SETS.stream().filter(data::has).flatMap(set -> data.articles(set).stream())
        .toList();
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("There are no articles in " + options.data());
    }
    Path folder = Files.createTempDirectory("lupe-suggest");
    var place = folder.resolve("index");
    try (var index = ArticleIndex.open(place)) {
      index.addAll(articles(articles, options.number()).stream());
      System.out.printf(Locale.ROOT, "%,d articles, key by key%n%-28s %8s %8s %8s %8s %8s%n",
          index.stats().articles(), "what is typed", "lists", "p50 ms", "p95 ms", "p99 ms",
          "most ms");
      var typed = typed(articles);
      measure("warm-up", typed, index, false);
      measure("a word", typed, index, false);
      measure("a word, with a filter", typed, index, true);
      measure("a word behind another",
          typed.stream().map(one -> typed.getFirst() + " " + one).toList(), index, false);
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Collections.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  /** So many articles: those there are, again and again under other ids. */
  private static List<Article> articles(List<Article> known, int number) {
    var all = new ArrayList<Article>(number);
    for (int i = 0; i < number; i++) {
      var article = known.get(i % known.size());
      all.add(article.toBuilder().id("a" + i).facet("desk", "desk " + i % 20).build());
    }
    return all;
  }

  /** All beginnings of some words, from the first letter on. */
  private static List<String> typed(List<Article> articles) {
    var random = new Random(SEED);
    var typed = new ArrayList<String>();
    for (int words = 0; words < WORDS;) {
      var text = articles.get(random.nextInt(articles.size())).body().split("[^\\p{L}]+", 200);
      String word = text[random.nextInt(text.length)];
      if (word.length() > 2 && word.length() < 30) {
        words++;
        for (int end = 1; end <= word.length(); end++) {
          typed.add(word.substring(0, end).toLowerCase(Locale.ROOT));
        }
      }
    }
    Collections.shuffle(typed, random);
    return typed;
  }

  private static void measure(String name, List<String> typed, ArticleIndex index,
      boolean filtered) {
    var nanos = new long[typed.size()];
    for (int i = 0; i < nanos.length; i++) {
      var request = SuggestRequest.of(typed.get(i));
      if (filtered) {
        request = request.filter(Facet.of("desk").is("desk 7"));
      }
      long started = System.nanoTime();
      index.suggest(request);
      nanos[i] = System.nanoTime() - started;
    }
    Arrays.sort(nanos);
    System.out.printf(Locale.ROOT, "%-28s %8d %8.2f %8.2f %8.2f %8.2f%n", name, nanos.length,
        at(nanos, 0.5), at(nanos, 0.95), at(nanos, 0.99), at(nanos, 1));
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
  }
}
