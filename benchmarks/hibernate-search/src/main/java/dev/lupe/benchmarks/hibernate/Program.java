package dev.lupe.benchmarks.hibernate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Does what the lines of its standard input say, and answers each of them with one line: how many
 * nanoseconds it took, and what came of it.
 */
public final class Program {
  private Optional<ArticleSearch> search = Optional.empty();

  private Program() {}

  /** Runs until its input ends. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var program = new Program();
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      System.out.println(program.answer(Lines.fields(line)));
      System.out.flush();
    }
    program.close();
  }

  /** Either {@code index FOLDER FILE}, or {@code plain} or {@code rich} with a question. */
  private String answer(List<List<String>> words) throws IOException, InterruptedException {
    String verb = words.getFirst().getFirst();
    if (verb.equals("index")) {
      close();
      var opened = new ArticleSearch(Path.of(one(words, 1)), Path.of(one(words, 2)));
      search = Optional.of(opened);
      long started = System.nanoTime();
      opened.index();
      return System.nanoTime() - started + " 0 0 0 0";
    }
    var question = new ArticleSearch.Question(one(words, 1), String.join(" ", words.get(2)),
        words.get(3).isEmpty() ? "" : one(words, 3), Long.parseLong(one(words, 4)),
        Long.parseLong(one(words, 5)));
    var opened = search.orElseThrow();
    long started = System.nanoTime();
    var answer = verb.equals("rich") ? opened.rich(question) : opened.plain(question);
    return System.nanoTime() - started + " " + answer.total() + " " + answer.hits() + " "
        + answer.snippets() + " " + answer.counts();
  }

  private static String one(List<List<String>> words, int field) {
    return words.get(field).getFirst();
  }

  private void close() {
    search.ifPresent(ArticleSearch::close);
    search = Optional.empty();
  }
}
