package dev.lupe.cli;

import dev.lupe.query.SearchRequest;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lupe show}: one article with every mark of a query. */
@Command(
    name = "show",
    header = "Show an article, and where a query matches in it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe show de/hafen.txt",
      "  lupe show de/hafen.txt --query 'Güter* Hafen' | less -R"
    })
final class ShowCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Parameters(paramLabel = "ID", description = "The article's id, as hits show it.")
  private String id = "";

  @Option(names = "--query", paramLabel = "Q", description = "Mark what this query matches.")
  private Optional<String> query = Optional.empty();

  @Mixin
  private TextOrJson format = new TextOrJson();

  @Mixin
  private ColorOption color = new ColorOption();

  ShowCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    format.check();
    var request = query.map(SearchRequest::of).orElse(SearchRequest.everything());
    try (var index = folder.openReadOnly(shell)) {
      var matches = index.matches(id, request);
      if (matches.isEmpty()) {
        shell.noArticle(id);
        return ExitCode.NOTHING_FOUND;
      }
      if (format.isJson()) {
        ArticlePrinter.json(matches.get(), shell.out());
      } else {
        ArticlePrinter.text(matches.get(), color.style(shell), shell.out());
      }
      return ExitCode.FOUND;
    }
  }
}
