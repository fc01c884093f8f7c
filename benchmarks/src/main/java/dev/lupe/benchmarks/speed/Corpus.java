package dev.lupe.benchmarks.speed;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Any number of articles, composed of real sentences: half English, half German, 2 to 15 KB (short
 * ones are more frequent), a few of a million characters, with four facets and a date. The same seed
 * gives the same articles, each made when it is asked for.
 */
final class Corpus {
  static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  static final int DAYS = 3_652;
  static final List<String> FACETS = List.of("source", "section", "topic", "place");

  private static final int SHORTEST = 2_000;
  private static final int LONGEST = 15_000;
  private static final int HUGE = 1_000_000;
  /** One of so many is huge. */
  private static final int HUGE_EVERY = 4_000;
  /** Sentences that follow one another as they did in their article. */
  private static final int PARAGRAPH = 5;
  private static final int SOURCES = 40;
  private static final int SECTIONS = 25;
  private static final int TOPICS = 300;
  private static final int PLACES = 800;

  private final List<Texts> texts;
  private final int size;
  private final long seed;

  Corpus(List<Texts> texts, int size, long seed) {
    this.texts = texts;
    this.size = size;
    this.seed = seed;
  }

  int size() {
    return size;
  }

  Stream<Article> articles() {
    return IntStream.range(0, size).mapToObj(this::article);
  }

  Article article(int number) {
    var random = new SplittableRandom(seed * 1_000_003 + number);
    var text = texts.get(random.nextInt(texts.size()));
    var article = Article.builder("article-" + number)
        .language(text.language())
        .title(one(text.headlines(), random))
        .body(body(text, length(number, random), random))
        .published(ArticleDate.of(FIRST_DAY.plusDays(random.nextInt(DAYS))))
        .source("source " + skewed(SOURCES, random))
        .facet("section", "section " + skewed(SECTIONS, random));
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      article.facet("topic", "topic " + skewed(TOPICS, random));
    }
    for (int i = random.nextInt(0, 4); i > 0; i--) {
      article.facet("place", "place " + skewed(PLACES, random));
    }
    return article.build();
  }

  /** The numbers of the articles of a million characters; none in a small corpus. */
  IntStream huge() {
    return IntStream.range(0, size).filter(Corpus::isHuge);
  }

  private static boolean isHuge(int number) {
    return number % HUGE_EVERY == HUGE_EVERY / 2;
  }

  /** Logarithms are spread evenly: as many from 2 to 4 as from 4 to 8 KB. */
  private static int length(int number, SplittableRandom random) {
    if (isHuge(number)) {
      return HUGE;
    }
    double spread = Math.log((double) LONGEST / SHORTEST);
    return (int) (SHORTEST * Math.exp(random.nextDouble() * spread));
  }

  private static String body(Texts text, int length, SplittableRandom random) {
    var body = new StringBuilder(length + 1_000);
    var sentences = text.sentences();
    while (body.length() < length) {
      int from = random.nextInt(sentences.size());
      int to = Math.min(sentences.size(), from + PARAGRAPH);
      body.append(String.join(" ", sentences.subList(from, to))).append("\n\n");
    }
    return body.toString();
  }

  private static <T> T one(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }

  /** A few numbers are frequent, most are rare. */
  private static int skewed(int count, SplittableRandom random) {
    double share = random.nextDouble();
    return (int) (count * share * share * share);
  }
}
