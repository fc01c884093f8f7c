package dev.lupe.benchmarks.reading;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.internal.detect.LanguageDetector;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.source.JsonTree;
import dev.lupe.readers.source.MarkupDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pages and what is right about them: a folder with a {@code gold.json}, a list of objects with
 * {@code file} and what is known of {@code title}, {@code date}, {@code authors}, {@code lang},
 * {@code paragraphs} or {@code body_text}, {@code must_contain}, {@code must_not_contain}.
 */
final class PageSet {
  /** The figures, in the order of the table. */
  static final List<String> FIGURES = List.of("title exact", "title F1", "day", "with zone",
      "authors", "language", "body F1", "must contain", "must not", "failed");

  private static final List<String> INDEXED = List.of("en", "de");
  private static final long SAME_MINUTE = 60;

  private final LanguageDetector detector = LanguageDetector.among(
      INDEXED.stream().map(Locale::forLanguageTag).toList());
  private final Averages averages = new Averages();

  /** The figures of a set, and the pages read per second on one core. */
  static String row(Path folder) throws IOException {
    var set = new PageSet();
    var gold = JsonTree.parse(Files.readString(folder.resolve("gold.json"))).all();
    var read = new HashMap<String, Optional<Article>>();
    long start = System.nanoTime();
    for (var page : gold) {
      var file = page.at("file").text();
      read.put(file, set.read(folder.resolve(file)));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    gold.forEach(page -> set.compare(page, read));
    return FIGURES.stream().map(set.averages::cell).collect(Collectors.joining(" | "))
        + String.format(Locale.ROOT, " | %.0f", gold.size() / seconds);
  }

  private Optional<Article> read(Path file) {
    for (var result : ArticleFiles.in(file)) {
      if (result instanceof ReadResult.Read read) {
        return Optional.of(read.article());
      }
    }
    return Optional.empty();
  }

  private void compare(JsonTree gold, Map<String, Optional<Article>> read) {
    var found = read.getOrDefault(gold.at("file").text(), Optional.empty());
    averages.add("failed", found.isEmpty());
    var article = found.orElse(Article.of("failed", "", ""));
    gold.at("title").stated().ifPresent(title -> {
      averages.add("title exact", TokenOverlap.withSingleBlanks(title)
          .equals(TokenOverlap.withSingleBlanks(article.title())));
      averages.add("title F1", TokenOverlap.f1(article.title(), title));
    });
    gold.at("date").stated().flatMap(MarkupDate::parse)
        .ifPresent(date -> compareDates(date, article.published()));
    compareAuthors(gold, article);
    gold.at("lang").stated().ifPresent(language -> compareLanguages(language, article));
    compareBodies(gold, article);
  }

  private void compareAuthors(JsonTree gold, Article article) {
    var authors = new TreeSet<String>();
    gold.at("authors").all().forEach(author -> authors.add(author.text()));
    gold.at("author").stated().ifPresent(authors::add);
    if (!authors.isEmpty()) {
      averages.add("authors", new TreeSet<>(article.authors()).equals(authors));
    }
  }

  /** A page in a language that the index does not have is to be found out as that. */
  private void compareLanguages(String right, Article article) {
    var found = article.language().orElseGet(() -> detector.detect(article.body())).getLanguage();
    averages.add("language",
        INDEXED.contains(right) ? found.equals(right) : !INDEXED.contains(found));
  }

  private void compareBodies(JsonTree gold, Article article) {
    var body = gold.at("body_text").stated().orElse(gold.at("paragraphs").all().stream()
        .map(JsonTree::text).collect(Collectors.joining("\n")));
    if (!body.isEmpty()) {
      averages.add("body F1", TokenOverlap.f1(article.body(), body));
    }
    var text = TokenOverlap.withSingleBlanks(article.title() + " " + article.body());
    gold.at("must_contain").all().forEach(part -> averages.add("must contain",
        text.contains(TokenOverlap.withSingleBlanks(part.text()))));
    gold.at("must_not_contain").all().forEach(part -> averages.add("must not",
        !text.contains(TokenOverlap.withSingleBlanks(part.text()))));
  }

  /** The same day, in the page's own zone or in that of the gold. */
  private void compareDates(ArticleDate gold, Optional<ArticleDate> found) {
    averages.add("day", found.filter(date -> date.day().equals(gold.day())
        || gold.offset().isPresent() && date.offset().isPresent()
            && date.instant().atOffset(gold.offset().get()).toLocalDate().equals(gold.day()))
        .isPresent());
    if (gold.offset().isPresent()) {
      averages.add("with zone", found.filter(date -> date.offset().isPresent()
          && Math.abs(date.instant().getEpochSecond()
              - gold.instant().getEpochSecond()) < SAME_MINUTE)
          .isPresent());
    }
  }
}
