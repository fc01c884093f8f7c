package dev.lupe;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Articles out of a seed: few words, so that searches meet, and text of every awkward kind. */
public final class RandomArticles {
  /** Words that articles are made of; some are forms of others. */
  public static final List<String> WORDS = List.of("harbour", "harbours", "minister", "ministers",
      "Güterverkehr", "Gueterverkehr", "Hafen", "Häfen", "Brücke", "railway", "railways", "O'Neill",
      "café", "naïve", "Straße", "grain", "export", "exported", "the", "und", "über", "2024",
      "3.5", "Баку", "東京", "𝒜lpha", "🚆", "e-mail", "A.B.C.", "price", "prices", "port");
  private static final List<String> BREAKS = List.of(" ", " ", " ", " ", " ", ", ", ". ", ".\n\n",
      "; ", " – ", "\r\n", "? ", " <b>", " & ", "\u0007", "\u202e", "\t");
  private static final List<String> PLACES = List.of("Baku", "Tbilisi", "Bonn", "Köln", "Ankara");
  private static final List<String> SECTIONS = List.of("Politics", "Politics/World",
      "Politics/World/Asia", "Business", "Business/Trade", "Sport");

  private final Random random;
  private final Random prices;

  /** Articles of one seed: the same seed, the same articles. */
  public RandomArticles(long seed) {
    this.random = new Random(seed);
    this.prices = new Random(~seed);
  }

  /** The next article: about so many words, and each facet with some values or none. */
  public Article next(String id, int words) {
    var article = Article.builder(id).title(text(random.nextInt(6))).body(text(words));
    if (random.nextInt(4) > 0) {
      article.language(Locale.of(List.of("en", "de", "fr").get(random.nextInt(3))));
    }
    if (random.nextInt(5) > 0) {
      article.published(date());
    }
    for (int left = random.nextInt(3); left > 0; left--) {
      article.facet("place", PLACES.get(random.nextInt(PLACES.size())));
    }
    if (random.nextBoolean()) {
      article.facet("section", SECTIONS.get(random.nextInt(SECTIONS.size())));
    }
    for (int left = prices.nextInt(3); left > 0; left--) {
      article.facet("price", String.valueOf(prices.nextInt(120) / 2.0 - 5));
    }
    if (random.nextBoolean()) {
      article.source("Agency " + random.nextInt(3)).author("Writer " + random.nextInt(4));
    }
    return article.build();
  }

  /** So many articles, with numbers as ids. */
  public List<Article> list(int count, int words) {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < count; i++) {
      articles.add(next("article-" + i, words));
    }
    return articles;
  }

  /** A text of so many words. */
  public String text(int words) {
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(word()).append(BREAKS.get(random.nextInt(BREAKS.size())));
    }
    return text.toString();
  }

  /** One of the words. */
  public String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private ArticleDate date() {
    var day = LocalDate.of(2023 + random.nextInt(2), 1 + random.nextInt(12),
        1 + random.nextInt(28));
    var time = LocalTime.of(random.nextInt(24), random.nextInt(60));
    return switch (random.nextInt(3)) {
      case 0 -> ArticleDate.of(day);
      case 1 -> ArticleDate.of(day, time);
      default -> ArticleDate.of(
          OffsetDateTime.of(day, time, ZoneOffset.ofHours(random.nextInt(24) - 11)));
    };
  }
}
