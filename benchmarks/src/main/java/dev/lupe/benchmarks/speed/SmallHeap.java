package dev.lupe.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Asks every question of one index, twice over, in a process of its own that has as little heap as
 * is to be tried, and says how much of it is in use then.
 */
public final class SmallHeap {
  private SmallHeap() {}

  /** The index and a file with questions. */
  public static void main(String[] arguments) throws IOException {
    var questions = Files.readAllLines(Path.of(arguments[1])).stream().map(SmallHeap::parse)
        .toList();
    long before = used();
    try (var lupe = Lupe.open(Path.of(arguments[0]))) {
      Timings.of(questions, lupe::rich);
      Timings.of(questions, lupe::rich);
      System.out.printf(Locale.ROOT, "%.1f%n", (used() - before) / 1e6);
    }
  }

  /** A row that says how much heap is in use, of so many megabytes at most, if they are enough. */
  static String line(Path index, List<Question> questions, int megabytes, Path folder)
      throws IOException {
    var file = folder.resolve("questions");
    Files.write(file, questions.stream().map(SmallHeap::text).toList());
    var process = new ProcessBuilder(Commands.java(), "-Xmx" + megabytes + "m",
        "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Xlog:disable",
        "-cp", System.getProperty("java.class.path"), SmallHeap.class.getName(),
        index.toString(), file.toString());
    return String.format(Locale.ROOT, "| heap in use after all rich queries, of %d MB (MB) | | %s"
        + " | |", megabytes, used(process));
  }

  private static String used(ProcessBuilder process) {
    try {
      return Commands.output(process).strip();
    } catch (IOException e) {
      return "NOT ENOUGH";
    }
  }

  private static String text(Question question) {
    return String.join("\t", question.kind().name(), String.join(" ", question.words()),
        question.topic(), question.first().toString(), question.last().toString());
  }

  private static Question parse(String line) {
    var parts = line.split("\t");
    return new Question(Question.Kind.valueOf(parts[0]), List.of(parts[1].split(" ")), parts[2],
        LocalDate.parse(parts[3]), LocalDate.parse(parts[4]));
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
