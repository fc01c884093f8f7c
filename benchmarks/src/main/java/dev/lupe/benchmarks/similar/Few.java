package dev.lupe.benchmarks.similar;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Draws a few articles of a set and cuts each in two: whether the first half finds the second, and
 * how many of the halves of other articles come with it, nearly all of them on something else.
 */
final class Few {
  private static final long SEED = 20_261_130L;
  private static final int MOST_ASKED = 400;

  private final List<Pair> pairs;

  Few(List<Article> articles) {
    this.pairs = new ArrayList<>(
        articles.stream().flatMap(article -> Halves.of(article).stream()).toList());
    Collections.shuffle(pairs, new Random(SEED));
  }

  /** A row of the table: so many articles at a time, each the only ones of their index. */
  void measure(String name, int articles) {
    int asked = 0;
    int found = 0;
    int others = 0;
    int rounds = Math.min(MOST_ASKED, pairs.size()) / articles;
    for (int round = 0; round < rounds; round++) {
      var drawn = pairs.subList(round * articles, (round + 1) * articles);
      try (var index = ArticleIndex.inMemory()) {
        drawn.forEach(pair -> index.addAll(List.of(pair.one(), pair.other())));
        for (var pair : drawn) {
          var hits = index.similar(pair.one().id(), SearchRequest.everything()
              .snippets(SnippetStyle.NONE).page(0, 2 * articles)).orElseThrow().hits();
          boolean finds = hits.stream().anyMatch(hit -> hit.id().equals(pair.other().id()));
          asked++;
          found += finds ? 1 : 0;
          others += hits.size() - (finds ? 1 : 0);
        }
      }
    }
    System.out.printf(Locale.ROOT, "%-34s %8d %8d %8.3f %8.3f%n", name, articles, asked,
        (double) found / asked, (double) others / asked / (2 * articles - 2));
  }
}
