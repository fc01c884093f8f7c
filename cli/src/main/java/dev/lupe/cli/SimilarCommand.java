package dev.lupe.cli;

import dev.lupe.query.Filter;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private IndexOption folder = new IndexOption();

  @Option(
      names = "--in",
      paramLabel = "PATH",
      description = "Look into these files or this folder instead of an index. Repeatable.")
  private List<Path> paths = new ArrayList<>();

  @Parameters(paramLabel = "ID", description = "The article's id, as hits show it.")
  private String id = "";

  @Option(
      names = "--language",
      paramLabel = "L",
      description = "Only articles in this language: de, en, und (none of these). Repeatable.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--filter",
      paramLabel = "FIELD=VALUE",
      description = "Only articles with this value. Repeatable: of the same field any of the"
          + " values, of different fields all.")
  private List<String> filters = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "At most N articles; 10 if not given.")
  private int limit = SearchRequest.DEFAULT_LIMIT;

  @Option(names = "--offset", paramLabel = "N", description = "Leave out the first N articles.")
  private int offset;

  @Option(
      names = "--snippets",
      paramLabel = "N",
      description = "At most N pieces of text per article, 0 to 100; 1 if not given.")
  private int snippets = 1;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, ndjson (an article a line) or html.")
  private Format format = Format.TEXT;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (on a terminal, unless NO_COLOR is set), always or never.")
  private ColorChoice color = ColorChoice.AUTO;

  SimilarCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    var request = request();
    try (var index = Opening.of(folder, paths, shell)) {
      var result = index.similar(id, request);
      if (result.isEmpty()) {
        shell.err().println("lupe: there is no article '" + Printable.line(id) + "'");
        return ExitCode.NOTHING_FOUND;
      }
      result.get().notes().forEach(note -> shell.note(note.message()));
      format.printer(shell, color).print(
          new Answer(request, result.get(), index.stats().articles()), shell.out());
      return result.get().total() > 0 ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
    }
  }

  private SearchRequest request() {
    try {
      return SearchRequest.everything()
          .filter(filters.stream().map(FacetOption::filter).toArray(Filter[]::new))
          .language(SearchOptions.locales(languages, Opening.settings(folder, paths, shell)))
          .page(offset, limit)
          .snippets(SnippetStyle.of(snippets));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
