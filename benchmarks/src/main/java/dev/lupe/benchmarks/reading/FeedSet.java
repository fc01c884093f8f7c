package dev.lupe.benchmarks.reading;

import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.ReadResult;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;

/** Feeds, many of them broken: each is to be read, or refused with a reason. */
final class FeedSet {
  private static final String FAILED = "its reader failed";

  private FeedSet() {}

  /** How many feeds gave articles, were refused, and made the reader fail; and why refused. */
  static String lines(Path folder) {
    int read = 0;
    int refused = 0;
    int failed = 0;
    int articles = 0;
    var reasons = new TreeMap<String, Integer>();
    long start = System.nanoTime();
    var files = ArticleFiles.in(folder.resolve("files")).found();
    int all = 0;
    while (files.hasNext()) {
      all++;
      boolean any = false;
      var results = files.next().results();
      var reason = "";
      while (results.hasNext()) {
        switch (results.next()) {
          case ReadResult.Read one -> {
            any = true;
            articles++;
          }
          case ReadResult.Skipped skipped -> reason = skipped.refusal().reason();
        }
      }
      read += any ? 1 : 0;
      refused += any ? 0 : 1;
      failed += reason.startsWith(FAILED) ? 1 : 0;
      if (!any) {
        reasons.merge(kind(reason), 1, Integer::sum);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    var lines = new StringBuilder(String.format(Locale.ROOT,
        "%d files: %d read (%d articles), %d refused with a reason, %d failures; %.0f a second%n",
        all, read, articles, refused, failed, all / seconds));
    reasons.forEach((reason, count) -> lines.append(
        String.format(Locale.ROOT, "  %4d %s%n", count, reason)));
    return lines.toString();
  }

  /** Without what differs from file to file. */
  private static String kind(String reason) {
    var words = reason.replaceAll("\\d+", "N").replaceAll("\"[^\"]*\"", "\"…\"");
    return words.length() > 60 ? words.substring(0, 60) + "…" : words;
  }
}
