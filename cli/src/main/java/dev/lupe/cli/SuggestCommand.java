package dev.lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SuggestRequest;
import dev.lupe.result.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lupe suggest}: how what has been typed may go on. */
@Command(
    name = "suggest",
    header = "Suggest how a query may go on.",
    customSynopsis = "lupe suggest [--index DIR | --in PATH…] [OPTIONS] PREFIX…",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe suggest kasach --in articles/",
      "  lupe suggest tokay --filter place=Baku --format json",
      "  lupe suggest preis --language de --since 30d"
    })
final class SuggestCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private SearchedOptions searched = new SearchedOptions();

  @Parameters(
      paramLabel = "PREFIX",
      arity = "1..*",
      description = "What has been typed so far; the last word goes on.")
  private List<String> words = new ArrayList<>();

  @Mixin
  private FilterOption filter = new FilterOption();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private PeriodOption period = new PeriodOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most N suggestions, up to 100; 10 if not given.")
  private int limit = SuggestRequest.DEFAULT_LIMIT;

  @Mixin
  private TextOrJson format = new TextOrJson();

  SuggestCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    format.check();
    var request = request();
    try (var index = searched.open(shell)) {
      var suggestions = index.suggest(request);
      format.print(
          shell, json -> write(request.typed(), suggestions, json), () -> lines(suggestions));
      return suggestions.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }

  private SuggestRequest request() {
    if (limit < 1 || limit > SuggestRequest.MAX_LIMIT) {
      throw new UsageException("--limit takes 1 to " + SuggestRequest.MAX_LIMIT + " suggestions");
    }
    String typed = String.join(" ", words);
    if (typed.isBlank()) {
      throw new UsageException("What shall go on? Type one letter or more of a word.");
    }
    var passed = period.applied(SearchRequest.everything())
        .filter(filter.filters())
        .language(language.locales(searched.settings(shell)));
    return SuggestRequest.of(typed).limit(limit).within(passed);
  }

  /** How many articles, the suggestion, and what it is, below one another. */
  private static List<String> lines(List<Suggestion> suggestions) {
    int digits = suggestions.stream()
        .mapToInt(one -> String.valueOf(one.articles()).length()).max().orElse(0);
    int columns = suggestions.stream()
        .mapToInt(one -> Columns.of(Printable.line(one.text()))).max().orElse(0);
    return suggestions.stream().map(one -> {
      String text = Printable.line(one.text());
      String count = String.valueOf(one.articles());
      return " ".repeat(digits - count.length()) + count + "  " + text
          + " ".repeat(columns - Columns.of(text)) + "  " + kind(one);
    }).toList();
  }

  private static String kind(Suggestion one) {
    return one.facet().map(facet -> Printable.line(facet.name())).orElse(one.kind().label());
  }

  private static void write(String typed, List<Suggestion> suggestions, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("typed", typed);
    json.writeArrayFieldStart("suggestions");
    for (var one : suggestions) {
      json.writeStartObject();
      json.writeStringField("kind", one.kind().label());
      json.writeStringField("text", one.text());
      if (one.facet().isPresent()) {
        json.writeStringField("facet", one.facet().get().name());
      }
      json.writeNumberField("articles", one.articles());
      json.writeNumberField("start", one.start());
      json.writeNumberField("end", one.end());
      json.writeBooleanField("corrected", one.corrected());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
