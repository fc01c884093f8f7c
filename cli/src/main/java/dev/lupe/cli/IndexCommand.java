package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lupe index}: builds an index, or adds to one. */
@Command(
    name = "index",
    header = "Build an index of articles, or extend one.",
    description = "An article replaces the one with the same id. What can't be read is named and"
        + " left out.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe index articles/",
      "  lupe index --index news.index archive.jsonl.gz letters/*.txt"
    })
final class IndexCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption index = new IndexOption();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders: .txt, .jsonl and .ndjson, also as .gz.")
  private List<Path> paths = new ArrayList<>();

  IndexCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Intake.check(paths);
    long start = System.nanoTime();
    Intake intake;
    try (var articles = ArticleIndex.open(index.folder(shell))) {
      intake = Intake.read(paths, articles, shell);
    }
    shell.out().println(summary(intake, (System.nanoTime() - start) / 1e9));
    if (!intake.leftOut().isEmpty()) {
      return ExitCode.USAGE;
    }
    return intake.added() > 0 ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
  }

  private static String summary(Intake intake, double seconds) {
    return String.format(Locale.ROOT, "%,d article%s added, %,d left out, %.1f s", intake.added(),
        intake.added() == 1 ? "" : "s", intake.leftOut().size(), seconds);
  }
}
