package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lupe restore}: makes an index of a snapshot. */
@Command(
    name = "restore",
    header = "Make an index of a snapshot, and check it.",
    description = "The index must not be there yet.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe restore backup/news --index news.index"})
final class RestoreCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Parameters(paramLabel = "SNAPSHOT", arity = "1", description = "The folder of the snapshot.")
  private Path snapshot = Path.of("");

  RestoreCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    shell.out().println(
        SnapshotCommand.summary(ArticleIndex.restore(snapshot, folder.folder(shell))));
    return ExitCode.FOUND;
  }
}
