package dev.lupe.proof;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.error.LupeException;
import dev.lupe.settings.IndexSettings;
import java.nio.file.Path;

/** A process that adds an article which may be too long for its heap, and then a short one. */
final class HungryProcess {
  private static final int LONGEST = 120_000_000;
  private static final int WORDS = 1_000;

  private HungryProcess() {}

  /** The index, and how many characters the article has. */
  public static void main(String[] args) {
    int length = Integer.parseInt(args[1]);
    var settings = IndexSettings.defaults().maxArticleLength(LONGEST);
    try (var index = ArticleIndex.open(Path.of(args[0]), settings)) {
      index.add(Article.of("first", "", "before"));
      try {
        index.add(Article.of("long", "", text(length)));
        System.out.println("taken");
      } catch (OutOfMemoryError | LupeException e) {
        System.out.println("refused: " + e);
      }
      index.add(Article.of("last", "", "after"));
      System.out.println("went on");
    }
  }

  private static String text(int length) {
    var text = new StringBuilder(length);
    for (int i = 0; text.length() < length; i++) {
      text.append("word").append(i % WORDS).append(' ');
    }
    return text.toString();
  }
}
