package dev.lupe.benchmarks.speed;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.DataFolder;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.ReadResult;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Real sentences and headlines of one language, from which articles are composed. */
final class Texts {
  private static final List<String> SETS = List.of(
      "B-wikinews-en", "B-wikinews-de", "B-reuters21578", "A-xquad", "A-xquad-de-large");
  private static final int SHORTEST = 20;
  private static final int LONGEST = 600;

  private final Locale language;
  private final List<String> sentences = new ArrayList<>();
  private final List<String> headlines = new ArrayList<>();

  private Texts(Locale language) {
    this.language = language;
  }

  /** English and German, from the data sets where they are, else from the project's test data. */
  static List<Texts> of(DataFolder data, Path testdata) {
    var english = new Texts(Locale.ENGLISH);
    var german = new Texts(Locale.GERMAN);
    var sets = SETS.stream().filter(data::has).toList();
    if (sets.isEmpty()) {
      english.addAll(files(testdata.resolve("articles/en")));
      german.addAll(files(testdata.resolve("articles/de")));
    }
    sets.forEach(set -> {
      english.addAll(data.articles(set));
      german.addAll(data.articles(set));
    });
    return List.of(english, german);
  }

  private static List<Article> files(Path folder) {
    var articles = new ArrayList<Article>();
    Locale language = Locale.of(folder.getFileName().toString());
    for (var result : ArticleFiles.in(folder)) {
      if (result instanceof ReadResult.Read read) {
        articles.add(read.article().toBuilder().language(language).build());
      }
    }
    return articles;
  }

  private void addAll(List<Article> articles) {
    articles.stream().filter(article -> article.language()
        .map(stated -> stated.getLanguage().equals(language.getLanguage())).orElse(false))
        .forEach(this::add);
  }

  private void add(Article article) {
    if (!article.title().isBlank()) {
      headlines.add(article.title());
    }
    String text = article.body().replaceAll("\\s+", " ");
    var ends = BreakIterator.getSentenceInstance(language);
    ends.setText(text);
    int start = ends.first();
    for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
      String sentence = text.substring(start, end).strip();
      if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST) {
        sentences.add(sentence);
      }
      start = end;
    }
  }

  Locale language() {
    return language;
  }

  /** In the order of their articles, so that neighbours are about the same thing. */
  List<String> sentences() {
    return sentences;
  }

  List<String> headlines() {
    return headlines;
  }

  /** How much text there is to choose from. */
  static long characters(List<Texts> texts) {
    return texts.stream().flatMap(one -> Stream.of(one.sentences)).flatMap(List::stream)
        .mapToLong(String::length).sum();
  }
}
