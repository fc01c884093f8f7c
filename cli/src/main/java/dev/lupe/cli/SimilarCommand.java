package dev.lupe.cli;

import dev.lupe.query.SearchRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lupe similar}: articles on the subject of one. */
@Command(
    name = "similar",
    header = "Find articles on the subject of one, in all languages.",
    customSynopsis = "lupe similar [--index DIR | --in PATH…] [OPTIONS] ID",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe similar de/hafen.txt --in articles/",
      "  lupe similar de/hafen.txt --language en --limit 3"
    })
final class SimilarCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private SearchedOptions searched = new SearchedOptions();

  @Parameters(paramLabel = "ID", description = "The article's id, as hits show it.")
  private String id = "";

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private FilterOption filter = new FilterOption();

  @Mixin
  private PeriodOption period = new PeriodOption();

  @Mixin
  private PageOptions page = new PageOptions();

  @Option(
      names = "--snippets",
      paramLabel = "N",
      description = "At most N pieces of text per hit, 0 to 100; 1 if not given.")
  private int snippets = 1;

  @Mixin
  private HitFormat format = new HitFormat();

  SimilarCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    var request = request();
    try (var index = searched.open(shell)) {
      var result = index.similar(id, request);
      if (result.isEmpty()) {
        shell.noArticle(id);
        return ExitCode.NOTHING_FOUND;
      }
      return format.print(new Answer(request, result.get(), index.stats().articles()), shell);
    }
  }

  private SearchRequest request() {
    return page.page(period.applied(SearchRequest.everything())
        .filter(filter.filters())
        .language(language.locales(searched.settings(shell)))
        .snippets(SearchOptions.snippets(snippets)));
  }
}
