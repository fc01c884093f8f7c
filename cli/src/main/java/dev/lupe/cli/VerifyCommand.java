package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import dev.lupe.result.VerifyReport;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lupe verify}: finds damaged files. */
@Command(
    name = "verify",
    header = "Check that the files of an index are as they were written.",
    description = "Reads every file once and compares its checksum; --deep also reads what the files"
        + " say. Searching and indexing may go on meanwhile. Ends with 3 if something is damaged.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe verify", "  lupe verify --index news.index --deep"})
final class VerifyCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Option(names = "--deep", description = "Read and compare everything; takes much longer.")
  private boolean deep;

  VerifyCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    var path = folder.folder(shell);
    var report = deep ? ArticleIndex.verifyDeep(path) : ArticleIndex.verify(path);
    for (var damage : report.damages()) {
      shell.err().println("damaged: " + Printable.line(damage.toString()));
    }
    for (var file : report.extraFiles()) {
      shell.note("not part of the index: " + file);
    }
    shell.out().println(summary(report));
    return report.isSound() ? ExitCode.FOUND : ExitCode.INDEX;
  }

  private static String summary(VerifyReport report) {
    return String.format(Locale.ROOT, "%s: %,d files, %,d KB, %,d articles",
        report.isSound() ? "sound" : report.damages().size() + " damaged", report.files(),
        (report.bytes() + 1023) / 1024, report.articles());
  }
}
