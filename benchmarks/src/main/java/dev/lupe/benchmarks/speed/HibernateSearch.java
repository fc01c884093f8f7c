package dev.lupe.benchmarks.speed;

import dev.lupe.article.Article;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The program in {@code benchmarks/hibernate-search}, in a process of its own with a Lucene of its
 * own. It takes the time itself, so that talking to it costs it nothing.
 */
final class HibernateSearch implements AutoCloseable {
  private static final String FIELD = "\u001e";
  private static final String VALUE = "\u001f";
  private static final char LINE_BREAK = '\u001d';
  private static final long LONGEST_END_SECONDS = 30;

  private final Process process;
  private final BufferedWriter questions;
  private final BufferedReader answers;

  /** Starts the program with these jars on its class path. */
  HibernateSearch(String jars) throws IOException {
    process = new ProcessBuilder(Commands.java(), "-Xmx2g", "--enable-native-access=ALL-UNNAMED",
        "-Djava.util.logging.config.file="
            + System.getProperty("java.util.logging.config.file", ""),
        "-cp", jars, "dev.lupe.benchmarks.hibernate.Program")
        .redirectError(Redirect.INHERIT).start();
    questions = process.outputWriter(StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Writes articles as {@link #index} takes them. */
  static void write(Corpus corpus, Path file) throws IOException {
    try (var lines = Files.newBufferedWriter(file)) {
      for (var each = corpus.articles().iterator(); each.hasNext();) {
        lines.write(line(each.next()));
        lines.newLine();
      }
    }
  }

  private static String line(Article article) {
    var fields = new ArrayList<Collection<String>>();
    fields.add(List.of(article.id()));
    fields.add(List.of(article.language().orElse(Locale.ROOT).getLanguage()));
    fields.add(List.of(article.title()));
    fields.add(List.of(article.body()));
    fields.add(List.of(
        String.valueOf(article.published().map(date -> date.day().toEpochDay()).orElse(0L))));
    fields.add(List.of(article.source().orElse("")));
    for (String facet : List.of("section", "topic", "place")) {
      fields.add(article.facets().getOrDefault(facet, List.of()));
    }
    return line(fields);
  }

  private static String line(List<? extends Collection<String>> fields) {
    return fields.stream()
        .map(values -> String.join(VALUE, values).replace('\n', LINE_BREAK))
        .collect(Collectors.joining(FIELD));
  }

  /** Makes a new index of a file of articles, and how many nanoseconds that took without the file. */
  long index(Path folder, Path file) throws IOException {
    return ask(List.of(List.of("index"), List.of(folder.toString()), List.of(file.toString())))[0];
  }

  /** How many nanoseconds each of several questions took, asked once each. */
  long[] nanos(List<Question> all, boolean rich) throws IOException {
    long[] nanos = new long[all.size()];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = ask(all.get(i), rich)[0];
    }
    return nanos;
  }

  /** How many articles a question finds. */
  long total(Question question) throws IOException {
    return ask(question, false)[1];
  }

  private long[] ask(Question question, boolean rich) throws IOException {
    return ask(List.of(List.of(rich ? "rich" : "plain"), List.of(question.kind().name()),
        question.words(), List.of(question.topic()),
        List.of(String.valueOf(question.first().toEpochDay())),
        List.of(String.valueOf(question.last().toEpochDay()))));
  }

  private long[] ask(List<? extends Collection<String>> words) throws IOException {
    questions.write(line(words));
    questions.newLine();
    questions.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the program on Hibernate Search has ended; see above why");
    }
    String[] numbers = answer.split(" ");
    long[] parsed = new long[numbers.length];
    for (int i = 0; i < parsed.length; i++) {
      parsed[i] = Long.parseLong(numbers[i]);
    }
    return parsed;
  }

  @Override
  public void close() throws IOException {
    questions.close();
    try {
      if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
