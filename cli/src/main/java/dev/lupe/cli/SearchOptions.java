package dev.lupe.cli;

import dev.lupe.query.Facet;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.Filter;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.query.TypoTolerance;
import dev.lupe.settings.BilingualList;
import dev.lupe.settings.IndexSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is typed to search, and the request it amounts to. */
final class SearchOptions {
  /** A process that answers once has to read what others have ready, and whoever asks it waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Words; \"a phrase\"; -without; +with; field:value; AND OR NOT, UND ODER"
          + " NICHT; (…); begin*; abuot~; * for everything. May be left out where something else"
          + " narrows the search.")
  private List<String> words = new ArrayList<>();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private FilterOption filter = new FilterOption();

  @Option(
      names = "--missing",
      paramLabel = "FIELD",
      description = "Only articles without any value in this field. Repeatable.")
  private List<String> missing = new ArrayList<>();

  @Mixin
  private PeriodOption period = new PeriodOption();

  @Option(
      names = "--facets",
      paramLabel = "FIELD[/UNDER][:N]",
      split = ",",
      description = "Count the N (else 10) most frequent values of fields: place,source:5."
          + " Of a path, one level: section/Politik, published/2024. Over time: published:month,"
          + " also day, week, quarter, year, auto.")
  private List<String> facets = new ArrayList<>();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest, oldest, or by a field: source:asc, price:desc.")
  private Sorting sort = Sorting.RELEVANCE;

  @Mixin
  private PreferenceOptions preferences = new PreferenceOptions();

  @Option(
      names = "--typos",
      paramLabel = "WHEN",
      description = "Search words that no article has as words spelled nearly so: never, always or"
          + " when-nothing-found, which is the default.")
  private TypoTolerance typos = TypoTolerance.WHEN_NOTHING_FOUND;

  @Option(
      names = "--names-as-typed",
      description = "Find names only in the spelling that is typed: Tokayev without Tokajew.")
  private boolean namesAsTyped;

  @Option(
      names = "--across-languages",
      description = "Find words in other languages too, where they look alike: Demokratie,"
          + " democracy.")
  private boolean acrossLanguages;

  @Option(
      names = "--never-across-languages",
      description = "Find no words that look alike in other languages, even where nothing is found"
          + " as typed.")
  private boolean neverAcrossLanguages;

  @Option(
      names = "--word-list",
      paramLabel = "FILE",
      description = "A list of words in German and English in the format of Ding"
          + " (Verkehr {m} :: traffic), for a search across languages.")
  private Optional<Path> wordList = Optional.empty();

  @Mixin
  private PageOptions page = new PageOptions();

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Go on behind another page: the cursor that its JSON ends with.")
  private String after = "";

  @Option(
      names = "--one-per",
      paramLabel = "FIELD",
      description = "Of all hits with the same value only the best: --one-per source.")
  private Optional<String> onePer = Optional.empty();

  @Option(
      names = "--snippets",
      paramLabel = "N",
      description = "At most N pieces of text per hit, 0 to 100; 3 if not given.")
  private int snippets = SnippetStyle.DEFAULT.count();

  List<String> words() {
    return words;
  }

  SearchRequest request(LocalDate today, IndexSettings settings) {
    String text = String.join(" ", words).strip();
    var filterValues = Stream.concat(Arrays.stream(filter.filters()),
        missing.stream().map(field -> Facet.of(field).isMissing())).toArray(Filter[]::new);
    if (text.isEmpty() && filterValues.length == 0 && !language.isGiven() && facets.isEmpty()
        && !period.isGiven()) {
      throw new UsageException("What shall be searched for? Type words, or * for all articles.");
    }
    var request = (text.isEmpty() ? SearchRequest.everything() : SearchRequest.of(text))
        .filter(filterValues)
        .language(language.locales(settings))
        .facets(facetRequests().toArray(FacetRequest[]::new))
        .typos(typos)
        .today(today)
        .snippets(snippets(snippets))
        .deadline(PATIENCE);
    if (onePer.isPresent()) {
      request = request.onePer(Facet.of(onePer.get()));
    }
    if (namesAsTyped) {
      request = request.namesAsTyped();
    }
    if (neverAcrossLanguages) {
      request = request.neverAcrossLanguages();
    }
    if (acrossLanguages || wordList.isPresent()) {
      request = request.acrossLanguages();
    }
    return period.applied(preferences.applied(page.page(request).after(after)));
  }

  /** The request in the order that is wanted, by a facet or else by a stored value. */
  SearchRequest sorted(SearchRequest request, List<String> facetNames) {
    return sort.applied(request, facetNames);
  }

  /** The settings of the index that is asked, with a list of words if one is named. */
  IndexSettings settings(IndexSettings usual) {
    return wordList.map(BilingualList::ding).map(usual::bilingual).orElse(usual);
  }

  private List<FacetRequest> facetRequests() {
    var requests = facets.stream().map(FacetOption::request).toList();
    var seen = new HashSet<String>();
    for (var request : requests) {
      if (!seen.add(Footer.name(request))) {
        throw new UsageException("--facets names " + Footer.name(request) + " twice");
      }
    }
    return requests;
  }

  /** So many pieces of text per hit. */
  static SnippetStyle snippets(int count) {
    try {
      return SnippetStyle.of(count);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--snippets: " + e.getMessage());
    }
  }
}
