package dev.lupe.benchmarks.speed;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.speed.Question.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The program that somebody would write straight on Lucene for one folder of files. */
public final class RawLucene {
  private RawLucene() {}

  /** Either {@code search INDEX WORD} or {@code index INDEX FILES}. */
  public static void main(String[] arguments) throws IOException {
    try (var engine = new HandTuned(Path.of(arguments[1]))) {
      if (arguments[0].equals("search")) {
        var question = new Question(Kind.WORD, List.of(arguments[2]), "", Corpus.FIRST_DAY,
            Corpus.FIRST_DAY);
        var answer = engine.rich(question);
        System.out.println(answer.total() + " articles, " + answer.counts() + " values");
        answer.titles().forEach(System.out::println);
      } else {
        try (Stream<Path> files = Files.list(Path.of(arguments[2]))) {
          engine.index(files.sorted().map(RawLucene::read));
        }
      }
    }
  }

  /** The language stands in the name, the title in the first line. */
  private static Article read(Path file) {
    try {
      String text = Files.readString(file);
      int end = text.indexOf('\n');
      String name = String.valueOf(file.getFileName());
      return Article.builder(name)
          .language(Locale.of(name.substring(0, 2)))
          .source("files")
          .title(text.substring(0, end)).body(text.substring(end).strip()).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
