package dev.lupe.benchmarks.relevance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.Collection.Topics;
import dev.lupe.quality.Judgments;
import dev.lupe.quality.QuerySet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Known-item search made from news: the headline asks for the article, of which the body is left. */
final class Headlines {
  private static final int MIN_WORDS = 4;

  private Headlines() {}

  /** The articles without their headlines. */
  static List<Article> bodies(List<Article> articles) {
    return articles.stream().filter(article -> !article.body().isBlank())
        .map(article -> article.toBuilder().title("").build()).toList();
  }

  /** Headlines of at least four words that no other article has and the body does not repeat. */
  static Topics topics(String name, Locale language, List<Article> articles, int count,
      long seed) {
    var often = articles.stream().collect(groupingBy(Headlines::normal, counting()));
    var fit = new ArrayList<Article>();
    for (var article : articles) {
      String headline = normal(article);
      if (headline.split(" ").length >= MIN_WORDS && often.getOrDefault(headline, 0L) == 1
          && !article.body().isBlank() && !normal(article.body()).contains(headline)) {
        fit.add(article);
      }
    }
    Collections.shuffle(fit, new Random(seed));
    var queries = new LinkedHashMap<String, String>();
    var judgments = new LinkedHashMap<String, Map<String, Integer>>();
    for (var article : fit.subList(0, Math.min(count, fit.size()))) {
      queries.put("h-" + article.id(), article.title());
      judgments.put("h-" + article.id(), Map.of(article.id(), 1));
    }
    return Topics.of(name, language, QuerySet.of(queries), Judgments.of(judgments));
  }

  private static String normal(Article article) {
    return normal(article.title());
  }

  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
