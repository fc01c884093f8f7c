package dev.lupe.benchmarks.reading;

import dev.lupe.internal.understanding.DateReading;
import dev.lupe.internal.understanding.Hints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Strings that hold a date: language, string and what is right, set apart by tabs. */
final class DateStrings {
  private static final LocalDate REFERENCE = LocalDate.of(2012, 11, 13);
  private static final Map<String, Locale> UNDERSTOOD =
      Map.of("English", Locale.ENGLISH, "German", Locale.GERMAN);

  private DateStrings() {}

  /** How many are right, and what is wrong. */
  static String lines(Path folder) throws IOException {
    var averages = new Averages();
    var wrong = new StringBuilder();
    for (var line : Files.readAllLines(folder.resolve("dates.tsv"))) {
      var cells = line.split("\t");
      var language = UNDERSTOOD.get(cells[0]);
      var hints = Hints.none().asOf(REFERENCE);
      var found = DateReading.of(cells[1], language == null ? hints : hints.in(language))
          .map(DateReading::iso).orElse("none");
      boolean isRight = agrees(found, cells[2]);
      if (language != null) {
        averages.add(cells[0], isRight);
      } else {
        averages.add("others: right or none", isRight || found.equals("none"));
      }
      if (!isRight && (language != null || !found.equals("none"))) {
        wrong.append(String.format(Locale.ROOT, "  %s \"%s\": %s, not %s%n", cells[0], cells[1],
            found, cells[2]));
      }
    }
    return "English " + averages.cell("English") + ", German " + averages.cell("German")
        + ", others right or none " + averages.cell("others: right or none") + "\n" + wrong;
  }

  /** A part that the string does not say may be missing; a year stays open where it is not said. */
  private static boolean agrees(String found, String right) {
    if (found.startsWith("--")) {
      return right.substring(5).startsWith(found.substring(2).replaceAll("T.*", ""));
    }
    if (found.length() <= 10) {
      return right.startsWith(found);
    }
    return right.startsWith(found.replaceAll("(T\\d\\d:\\d\\d).*", "$1"));
  }
}
