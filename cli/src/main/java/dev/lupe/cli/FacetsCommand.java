package dev.lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lupe.ArticleIndex;
import dev.lupe.query.DateStep;
import dev.lupe.query.Facet;
import dev.lupe.query.FacetOrder;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.NumberRange;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.result.FacetCount;
import dev.lupe.result.FacetResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code lupe facets}: the values of one field and how many articles have each; without a field, the
 * fields.
 */
@Command(
    name = "facets",
    header = "Count the values of a field, or list the fields.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe facets",
      "  lupe facets place",
      "  lupe facets place --query Güterverkehr --find kas",
      "  lupe facets published --by month --filter source=AZERTAC",
      "  lupe facets country --label de --sort value"
    })
final class FacetsCommand implements Callable<Integer> {
  private static final int USUAL_COUNT = 25;

  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Parameters(
      paramLabel = "FIELD",
      arity = "0..1",
      description = "The field; of a path, one level of it: section/Politik. If none is named, all"
          + " fields with how many articles have one.")
  private String field = "";

  @Option(names = "--query", paramLabel = "Q", description = "Count only what this finds.")
  private Optional<String> query = Optional.empty();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private FilterOption filter = new FilterOption();

  @Mixin
  private PeriodOption period = new PeriodOption();

  @Option(
      names = "--find",
      paramLabel = "TEXT",
      description = "Only values that contain this, case and accents aside.")
  private String find = "";

  @Option(
      names = "--by",
      paramLabel = "STEP",
      description = "Of published, a histogram: day, week, month, quarter, year or auto.")
  private Optional<DateStep> step = Optional.empty();

  @Option(
      names = "--ranges",
      paramLabel = "N",
      split = ",",
      description = "Of numbers, count between these: 0,10,100.")
  private List<String> bounds = new ArrayList<>();

  @Option(names = "--sort", paramLabel = "ORDER", description = "count or value.")
  private FacetOrder order = FacetOrder.COUNT;

  @Option(
      names = "--label",
      paramLabel = "L",
      description = "Show codes of countries and languages by their names in this language.")
  private Optional<String> label = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most N values; 25 if not given. --by and --ranges show all they have.")
  private Optional<Integer> limit = Optional.empty();

  @Mixin
  private TextOrJson format = new TextOrJson();

  FacetsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    format.check();
    try (var index = folder.openReadOnly(shell)) {
      return field.isEmpty() ? fields(index) : values(index);
    }
  }

  private SearchRequest request(FacetRequest... facets) {
    return period.applied(query.map(SearchRequest::of).orElse(SearchRequest.everything())
        .filter(filter.filters())
        .language(language.locales(folder.settings(shell)))
        .facets(facets).snippets(SnippetStyle.NONE).page(0, 0));
  }

  private int values(ArticleIndex index) {
    var facet = facetRequest();
    var result = index.search(request(facet));
    result.notes().forEach(note -> shell.note(note.message()));
    var counted = result.facet(facet).orElseThrow();
    format.print(shell, json -> write(result.total(), counted, json),
        () -> lines(result.total(), counted));
    return counted.counts().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
  }

  /** Every field with how many of the articles have it. */
  private int fields(ArticleIndex index) {
    if (step.isPresent() || !bounds.isEmpty() || !find.isEmpty()) {
      throw new UsageException("--by, --ranges and --find want a FIELD");
    }
    var names = index.facetNames();
    var result = index.search(request(names.stream().map(name -> Facet.of(name).top(1))
        .toArray(FacetRequest[]::new)));
    result.notes().forEach(note -> shell.note(note.message()));
    var counts = result.facets().stream()
        .map(facet -> new FacetCount(facet.request().facet().name(),
            result.total() - facet.missing()))
        .filter(count -> count.articles() > 0).toList();
    var all = FacetResult.of(Facet.of("field").top(Math.max(1, counts.size())), counts, 0, 0);
    format.print(shell, json -> write(result.total(), all, json),
        () -> lines(result.total(), all));
    return counts.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
  }

  /** The values below one another, and in the last line what they are counted of. */
  private List<String> lines(long total, FacetResult counted) {
    var rest = FacetLines.rest(counted);
    rest.addFirst(String.format(Locale.ROOT, "%,d article%s", total, total == 1 ? "" : "s"));
    var lines = FacetLines.of(counted, shell.width());
    if (lines.isEmpty() && !find.isEmpty()) {
      lines.add("no value contains '" + Printable.line(find) + "'");
    }
    lines.add(String.join("   ·   ", rest));
    return lines;
  }

  private FacetRequest facetRequest() {
    try {
      var plain = kindOfRequest().containing(find).sorted(order);
      return label.map(tag -> plain.labels(Locale.forLanguageTag(tag))).orElse(plain);
    } catch (IllegalArgumentException e) {
      throw new UsageException("facets " + field + ": " + e.getMessage());
    }
  }

  private FacetRequest kindOfRequest() {
    int slash = field.indexOf('/');
    var facet = Facet.of(slash < 0 ? field : field.substring(0, slash));
    if (limit.isPresent() && (step.isPresent() || !bounds.isEmpty())) {
      throw new UsageException(
          "--limit is for values; narrow --by with --since and --until, --ranges with its bounds");
    }
    if (step.isPresent()) {
      return facet.by(step.get());
    }
    if (!bounds.isEmpty()) {
      return facet.ranges(ranges());
    }
    int most = limit.orElse(USUAL_COUNT);
    return slash < 0 ? facet.top(most) : facet.under(field.substring(slash + 1), most);
  }

  /** The ranges between the bounds, and those below the first and above the last. */
  private NumberRange[] ranges() {
    var ranges = new ArrayList<NumberRange>();
    String before = "";
    for (String bound : bounds) {
      ranges.add(range(before, bound.strip()));
      before = bound.strip();
    }
    ranges.add(range(before, ""));
    return ranges.toArray(NumberRange[]::new);
  }

  private static NumberRange range(String from, String to) {
    return NumberRange.parse(from + ".." + to).orElseThrow(() -> new UsageException(
        "--ranges takes numbers that rise, such as 0,10,100, not '" + from + "' and '" + to + "'"));
  }

  private static void write(long total, FacetResult facet, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("field", facet.request().facet().name());
    json.writeNumberField("total", total);
    json.writeFieldName("values");
    Json.counts(json, facet);
    Json.countsBeside(json, facet);
    json.writeEndObject();
  }
}
