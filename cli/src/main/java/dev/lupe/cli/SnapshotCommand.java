package dev.lupe.cli;

import dev.lupe.result.SnapshotReport;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lupe snapshot}: copies an index while it is used. */
@Command(
    name = "snapshot",
    header = "Copy an index to another folder, and check the copy.",
    description = "Searching and indexing may go on meanwhile. Over an earlier snapshot, only what"
        + " is new is copied.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe snapshot backup/news", "  lupe search --index backup/news harbour"})
final class SnapshotCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Parameters(paramLabel = "DIR", arity = "1",
      description = "A new or empty folder, or an earlier snapshot.")
  private Path target = Path.of("");

  SnapshotCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (var index = folder.openReadOnly(shell)) {
      shell.out().println(summary(index.snapshot(target)));
      return ExitCode.FOUND;
    }
  }

  static String summary(SnapshotReport report) {
    return String.format(Locale.ROOT, "%,d articles; %,d files (%,d KB) copied, %,d kept; sound",
        report.articles(), report.filesCopied(), (report.bytesCopied() + 1023) / 1024,
        report.filesKept());
  }
}
