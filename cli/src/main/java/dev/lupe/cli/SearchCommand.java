package dev.lupe.cli;

import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  private SearchedOptions searched = new SearchedOptions();

  @Mixin
  private SearchOptions options = new SearchOptions();

  @Mixin
  private HitFormat format = new HitFormat();

  @Spec
  private @Nullable CommandSpec spec;

  SearchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    MistypedOptions.check(Objects.requireNonNull(spec), options.words());
    var settings = options.settings(searched.settings(shell));
    var asked = options.request(shell.today(), settings);
    // Nobody will ask files that are searched once for phrases.
    try (var index = searched.open(settings.compact(), shell)) {
      var request = options.sorted(asked, index.facetNames());
      var result = index.search(format.isText() ? withLanguages(request) : request);
      return format.print(new Answer(request, result, index.stats().articles()), shell);
    }
  }

  /** People like to see which languages they found, whether or not they asked. */
  private static SearchRequest withLanguages(SearchRequest request) {
    boolean asked = request.facets().stream().anyMatch(f -> f.facet().equals(Facet.LANGUAGE));
    return asked ? request : request.facets(Facet.LANGUAGE.top(LANGUAGES_IN_FOOTER));
  }
}
