package dev.lupe.benchmarks.reading;

import dev.lupe.benchmarks.relevance.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads pages, feeds and strings with dates, and compares what was understood with what is right. */
public final class Reading {
  private static final List<String> PAGES =
      List.of("C-fundus-dev", "C-trafilatura-dev", "C-readability");

  private Reading() {}

  /** {@code [--data DIR]}. */
  public static void main(String[] args) throws IOException {
    var words = new ArrayList<>(List.of(args));
    Path data = DataFolder.named(words);
    System.out.println("| set | " + String.join(" | ", PageSet.FIGURES) + " | pages/s |");
    System.out.println("|---|" + "--:|".repeat(PageSet.FIGURES.size() + 1));
    for (var set : PAGES) {
      if (isThere(data.resolve(set))) {
        System.out.println("| " + set + " | " + PageSet.row(data.resolve(set)) + " |");
      }
    }
    if (isThere(data.resolve("C-feeds"))) {
      System.out.print("\nC-feeds: " + FeedSet.lines(data.resolve("C-feeds")));
    }
    if (isThere(data.resolve("C-date-strings"))) {
      System.out.print("\nC-date-strings: " + DateStrings.lines(data.resolve("C-date-strings")));
    }
  }

  private static boolean isThere(Path folder) {
    boolean isThere = Files.isDirectory(folder);
    if (!isThere) {
      System.err.println(folder.getFileName() + " is missing and left out");
    }
    return isThere;
  }
}
