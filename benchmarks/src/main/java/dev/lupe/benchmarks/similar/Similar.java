package dev.lupe.benchmarks.similar;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.DataFolder;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Cuts articles in two and looks whether the first half finds the second; takes articles in two
 * languages and looks whether each finds the other; and looks how much else
 * a few articles find.
 */
public final class Similar {
  private static final int MOST_ASKED = 500;
  private static final List<String> BESIDE = List.of("B-wikinews-de", "B-wikinews-en");

  private final DataFolder data;

  private Similar(DataFolder data) {
    this.data = data;
  }

  /** {@code [--data DIR]}. */
  public static void main(String[] args) {
    var similar = new Similar(new DataFolder(DataFolder.named(new ArrayList<>(List.of(args)))));
    System.out.printf(Locale.ROOT, "%-34s %8s %8s %8s %8s %8s%n",
        "set", "articles", "asked", "nDCG@10", "first", "ms");
    similar.halves("B-wikinews-de", false);
    similar.halves("B-wikinews-de", true);
    similar.halves("B-wikinews-en", false);
    similar.halves("B-reuters21578", false);
    similar.translations("A-ntrex-crossnews", Locale.GERMAN, Locale.ENGLISH);
    similar.translations("A-ntrex-crossnews", Locale.ENGLISH, Locale.GERMAN);
    similar.translations("A-xquad", Locale.GERMAN, Locale.ENGLISH);
    similar.translations("A-xquad", Locale.ENGLISH, Locale.GERMAN);
    System.out.printf(Locale.ROOT, "%n%-34s %8s %8s %8s %8s%n",
        "few articles", "articles", "asked", "found", "others");
    BESIDE.forEach(similar::few);
  }

  /** Only the first half keeps the title, unless none of them does. */
  private void halves(String set, boolean withoutTitle) {
    if (!data.has(set)) {
      System.err.println(set + " is missing and left out");
      return;
    }
    var pairs = new ArrayList<Pair>();
    var articles = new ArrayList<Article>();
    for (var article : data.articles(set)) {
      var halves = Halves.of(withoutTitle ? article.toBuilder().title("").build() : article);
      halves.ifPresentOrElse(pair -> {
        pairs.add(pair);
        articles.add(pair.one());
        articles.add(pair.other());
      }, () -> articles.add(article));
    }
    measure(set.substring(2) + (withoutTitle ? ", halves, no title" : ", halves"), articles,
        pairs, request -> request);
  }

  private void translations(String set, Locale from, Locale to) {
    if (!data.has(set)) {
      System.err.println(set + " is missing and left out");
      return;
    }
    var articles = new ArrayList<Article>();
    for (String other : BESIDE) {
      if (data.has(other)) {
        data.articles(other).forEach(
            article -> articles.add(article.toBuilder().id(other + article.id()).build()));
      }
    }
    var own = data.articles(set).stream()
        .filter(article -> is(article, from) || is(article, to)).toList();
    articles.addAll(own);
    var pairs = Pair.translations(own, from, to);
    String name = set.substring(2) + " " + from.getLanguage() + "→" + to.getLanguage();
    measure(name, articles, pairs, request -> request);
    measure(name + ", that language", articles, pairs, request -> request.language(to));
  }

  private void few(String set) {
    if (data.has(set)) {
      var few = new Few(data.articles(set));
      List.of(5, 10, 30, 100).forEach(articles -> few.measure(set.substring(2), articles));
    }
  }

  private static boolean is(Article article, Locale language) {
    return article.language().filter(language::equals).isPresent();
  }

  private static void measure(String name, List<Article> articles, List<Pair> pairs,
      UnaryOperator<SearchRequest> scope) {
    try (var index = ArticleIndex.inMemory()) {
      index.addAll(articles);
      int step = Math.max(1, pairs.size() / MOST_ASKED);
      var request = scope.apply(
          SearchRequest.everything().snippets(SnippetStyle.NONE));
      double gain = 0;
      int first = 0;
      int asked = 0;
      long nanos = 0;
      for (int i = 0; i < pairs.size(); i += step) {
        long started = System.nanoTime();
        var hits = index.similar(pairs.get(i).one().id(), request).orElseThrow().hits();
        nanos += System.nanoTime() - started;
        asked++;
        for (int rank = 0; rank < hits.size(); rank++) {
          if (hits.get(rank).id().equals(pairs.get(i).other().id())) {
            gain += Math.log(2) / Math.log(rank + 2);
            first += rank == 0 ? 1 : 0;
          }
        }
      }
      System.out.printf(Locale.ROOT, "%-34s %8d %8d %8.4f %8.4f %8.1f%n", name, articles.size(),
          asked, gain / asked, (double) first / asked, nanos / 1e6 / asked);
    }
  }
}
