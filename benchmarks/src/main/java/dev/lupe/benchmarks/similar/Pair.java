package dev.lupe.benchmarks.similar;

import dev.lupe.article.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/**
 * Two articles of which one has to find the other.
 *
 * @param one the article that is asked with
 * @param other the article to be found
 */
record Pair(Article one, Article other) {

  /** The same article in two languages: ids that are alike but for the language. */
  static List<Pair> translations(List<Article> articles, Locale from, Locale to) {
    var others = new HashMap<String, Article>();
    for (var article : articles) {
      if (article.language().filter(to::equals).isPresent()) {
        others.put(common(article, to), article);
      }
    }
    return articles.stream()
        .filter(article -> article.language().filter(from::equals).isPresent())
        .filter(article -> others.containsKey(common(article, from)))
        .map(article -> new Pair(article, others.getOrDefault(common(article, from), article)))
        .toList();
  }

  private static String common(Article article, Locale language) {
    return article.id().replaceAll("(^|[^a-z])" + language.getLanguage() + "($|[^a-z])", "$1$2");
  }
}
