package dev.lupe.cli;

import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lupe search}: finds articles in an index, or in files as they are. */
@Command(
    name = "search",
    header = "Search an index, or files.",
    customSynopsis = "lupe search [--index DIR | --in PATH…] [OPTIONS] QUERY…",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe search Güterverkehr --in articles/",
      "  lupe search Baku -Kasachstan --since 2024-03 --sort newest",
      "  lupe search '\"COP29\" OR Klimakonferenz' --filter source=AZERTAC",
      "  lupe search --filter place=Baku --facets person,topic:5 --format json"
    })
final class SearchCommand implements Callable<Integer> {
  private static final int LANGUAGES_IN_FOOTER = 5;

  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Option(
      names = "--in",
      paramLabel = "PATH",
      description = "Search these files or this folder instead of an index. Repeatable.")
  private List<Path> paths = new ArrayList<>();

  @Mixin
  private SearchOptions options = new SearchOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, ndjson (a hit a line) or html.")
  private Format format = Format.TEXT;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (on a terminal, unless NO_COLOR is set), always or never.")
  private ColorChoice color = ColorChoice.AUTO;

  @Spec
  private @Nullable CommandSpec spec;

  SearchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    MistypedOptions.check(Objects.requireNonNull(spec), options.words());
    var settings = options.settings(Opening.settings(folder, paths, shell));
    var asked = options.request(shell.today(), settings);
    try (var index = Opening.of(folder, paths, settings, shell)) {
      var request = options.sorted(asked, index.facetNames());
      var result = index.search(format == Format.TEXT ? withLanguages(request) : request);
      var answer = new Answer(request, result, index.stats().articles());
      result.notes().forEach(note -> shell.note(note.message()));
      format.printer(shell, color).print(answer, shell.out());
      return result.total() > 0 ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
    }
  }

  /** People like to see which languages they found, whether or not they asked. */
  private static SearchRequest withLanguages(SearchRequest request) {
    boolean asked = request.facets().stream().anyMatch(f -> f.facet().equals(Facet.LANGUAGE));
    return asked ? request : request.facets(Facet.LANGUAGE.top(LANGUAGES_IN_FOOTER));
  }
}
