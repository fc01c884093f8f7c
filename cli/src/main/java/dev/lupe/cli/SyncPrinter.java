package dev.lupe.cli;

import dev.lupe.result.SameText;
import dev.lupe.result.SyncReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what became of files, in a line; in a dry run the files themselves. */
final class SyncPrinter {
  private static final int MOST_SAME_TEXTS = 20;

  private final Shell shell;
  private final long start = System.nanoTime();

  SyncPrinter(Shell shell) {
    this.shell = shell;
  }

  void print(SyncReport report, boolean pruned) {
    sameTexts(report.sameTexts());
    if (!pruned && !report.goneFiles().isEmpty()) {
      shell.note(count(report.goneFiles().size(), "file") + " of the index "
          + (report.goneFiles().size() == 1 ? "is" : "are")
          + " gone; --prune deletes the articles");
    }
    var parts = new ArrayList<String>();
    parts.add(count(report.added(), "article") + " added");
    if (report.deleted() > 0) {
      parts.add(count(report.deleted(), "article") + " deleted");
    }
    if (report.unchangedFiles() > 0) {
      parts.add(count(report.unchangedFiles(), "file") + " unchanged");
    }
    parts.add(String.format(Locale.ROOT, "%,d left out", report.refused().size()));
    parts.add(String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9));
    shell.out().println(String.join(", ", parts));
  }

  void printDryRun(SyncReport report, boolean pruned) {
    report.newFiles().forEach(file -> file("new", file));
    report.changedFiles().forEach(file -> file("changed", file));
    report.goneFiles().forEach(file -> file("gone", file));
    var parts = new ArrayList<String>();
    parts.add(count(report.newFiles().size(), "new file"));
    parts.add(count(report.changedFiles().size(), "changed file") + " would be read");
    parts.add(count(report.unchangedFiles(), "file") + " unchanged");
    if (pruned) {
      parts.add(count(report.deleted(), "article") + " of "
          + count(report.goneFiles().size(), "file")
          + (report.goneFiles().size() == 1 ? " that is" : " that are") + " gone would be deleted");
    } else if (!report.goneFiles().isEmpty()) {
      parts.add(count(report.goneFiles().size(), "file") + " gone");
    }
    shell.out().println(String.join(", ", parts));
  }

  private void file(String what, String name) {
    shell.out().println(String.format(Locale.ROOT, "%-8s %s", what, Printable.line(name)));
  }

  private void sameTexts(List<SameText> all) {
    all.stream().limit(MOST_SAME_TEXTS)
        .forEach(same -> shell.err().println("same text: " + Printable.line(same.id()) + " as "
            + Printable.line(same.of())));
    if (all.size() > MOST_SAME_TEXTS) {
      shell.err().println(String.format(Locale.ROOT, "same text: and %,d more",
          all.size() - MOST_SAME_TEXTS));
    }
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
