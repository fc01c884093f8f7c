package dev.lupe.readers;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.source.JsonTree;
import dev.lupe.readers.source.MarkupDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well are pages read? Run by hand: each argument is a folder with a {@code gold.json}, a list
 * of objects with {@code file} and what is right: {@code title}, {@code date}, {@code authors},
 * {@code paragraphs} or {@code body_text}, {@code must_contain}, {@code must_not_contain}. The
 * publishers are split in two halves by a hash of their names, so that one half can stay unseen.
 */
final class PageFigures {
  private final Map<String, List<Double>> figures = new TreeMap<>();

  private PageFigures() {}

  public static void main(String[] folders) throws IOException {
    for (var folder : folders) {
      System.out.println(folder);
      System.out.print(new PageFigures().measure(Path.of(folder)));
    }
  }

  private String measure(Path folder) throws IOException {
    var gold = JsonTree.parse(Files.readString(folder.resolve("gold.json"))).all();
    long start = System.nanoTime();
    for (var page : gold) {
      compare(page, read(folder.resolve(page.at("file").text())));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return figures.entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "  %-24s %.3f of %d%n", entry.getKey(),
            entry.getValue().stream().mapToDouble(value -> value).average().orElse(0),
            entry.getValue().size()))
        .collect(Collectors.joining())
        + String.format(Locale.ROOT, "  %.1f pages a second%n", gold.size() / seconds);
  }

  private static Article read(Path file) {
    for (var result : ArticleFiles.in(file)) {
      if (result instanceof ReadResult.Read read) {
        return read.article();
      }
    }
    return Article.of("failed", "", "");
  }

  private void compare(JsonTree gold, Article article) {
    var site = gold.at("publisher").stated().orElse(gold.at("url").text().replaceAll(
        "^https?://([^/]*).*", "$1"));
    var half = site.hashCode() % 2 == 0 ? "first half" : "second half";
    note("failed", half, article.id().equals("failed") ? 1 : 0);
    gold.at("title").stated().ifPresent(title -> {
      note("title exact", half, blanks(title).equals(blanks(article.title())) ? 1 : 0);
      note("title F1", half, f1(article.title(), title));
    });
    gold.at("date").stated().flatMap(MarkupDate::parse)
        .ifPresent(date -> compareDates(date, article, half));
    var authors = new TreeSet<String>();
    gold.at("authors").all().forEach(author -> authors.add(author.text()));
    gold.at("author").stated().ifPresent(authors::add);
    if (!authors.isEmpty()) {
      note("authors", half, new TreeSet<>(article.authors()).equals(authors) ? 1 : 0);
    }
    var body = gold.at("body_text").stated().orElse(gold.at("paragraphs").all().stream()
        .map(JsonTree::text).collect(Collectors.joining("\n")));
    if (!body.isEmpty()) {
      note("body F1", half, f1(article.body(), body));
    }
    var text = blanks(article.title() + " " + article.body());
    gold.at("must_contain").all().forEach(
        part -> note("must contain", half, text.contains(blanks(part.text())) ? 1 : 0));
    gold.at("must_not_contain").all().forEach(
        part -> note("must not contain", half, text.contains(blanks(part.text())) ? 0 : 1));
  }

  private void compareDates(ArticleDate gold, Article article, String half) {
    var found = article.published();
    boolean day = found.filter(date -> date.day().equals(gold.day())
        || gold.offset().isPresent() && date.offset().isPresent()
            && date.instant().atOffset(gold.offset().get()).toLocalDate().equals(gold.day()))
        .isPresent();
    note("date to the day", half, day ? 1 : 0);
    if (gold.offset().isPresent()) {
      boolean moment = found.filter(date -> date.offset().isPresent()
          && Math.abs(date.instant().getEpochSecond() - gold.instant().getEpochSecond()) < 60)
          .isPresent();
      note("date with zone", half, moment ? 1 : 0);
    }
  }

  private void note(String figure, String half, double value) {
    for (var name : List.of(figure, figure + ", " + half)) {
      figures.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
  }

  private static double f1(String found, String gold) {
    var left = new HashMap<>(words(gold).stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    var words = words(found);
    long hits = words.stream().filter(word -> left.merge(word, -1L, Long::sum) >= 0).count();
    return hits == 0 ? 0 : 2.0 * hits / (words.size() + words(gold).size());
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
        .filter(word -> !word.isEmpty()).toList();
  }

  private static String blanks(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
