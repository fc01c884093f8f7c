package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lupe rebuild}: brings an index up to date with the rules of this version. */
@Command(
    name = "rebuild",
    header = "Read all articles of an index anew, with the rules of this version.",
    description = "The articles come from the index itself. It can be searched meanwhile; if the"
        + " rebuilding fails, it is as it was.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe rebuild", "  lupe rebuild --index news.index --compact"})
final class RebuildCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Option(names = "--compact",
      description = "Make the index small, as 'lupe index --compact' does.")
  private boolean compact;

  RebuildCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    var path = folder.folder(shell);
    if (!Files.isDirectory(path)) {
      // Opening it for writing would make one.
      folder.openReadOnly(shell).close();
    }
    long started = System.nanoTime();
    var settings = folder.settings(shell).rebuildWhenOutdated(true);
    try (var index = ArticleIndex.open(path, compact ? settings.compact() : settings)) {
      long articles = index.rebuild();
      shell.out().println(String.format(Locale.ROOT, "%,d articles read anew, %.1f s", articles,
          (System.nanoTime() - started) / 1e9));
      return ExitCode.FOUND;
    }
  }
}
