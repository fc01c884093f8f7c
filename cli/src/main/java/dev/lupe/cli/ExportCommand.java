package dev.lupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lupe export}: writes all articles as JSON lines. */
@Command(
    name = "export",
    header = "Write all articles of an index as JSON, one on each line.",
    description = "'lupe index' reads them back without loss.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe export news.jsonl.gz", "  lupe export | jq .title"})
final class ExportCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Parameters(paramLabel = "FILE", arity = "0..1",
      description = "The file, compressed if it ends in .gz; else, and for '-', standard output.")
  private Optional<Path> file = Optional.empty();

  ExportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    try (var index = folder.openReadOnly(shell)) {
      var named = file.filter(path -> !path.equals(Path.of("-")));
      if (named.isPresent()) {
        long count = index.export(named.get());
        shell.out().println(String.format(Locale.ROOT, "%,d articles written", count));
      } else {
        index.forEach(article -> shell.out().println(article.toJson()));
      }
      return ExitCode.FOUND;
    }
  }
}
