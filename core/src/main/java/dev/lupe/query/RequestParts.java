package dev.lupe.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a request is made of. Changes while a request is being made of it, and never afterwards. */
final class RequestParts {
  String text = "";
  @Nullable
  Query query;
  final List<Filter> filters = new ArrayList<>();
  Set<Locale> languages = new LinkedHashSet<>();
  @Nullable
  LocalDate since;
  @Nullable
  LocalDate until;
  final List<FacetRequest> facets = new ArrayList<>();
  HitOrder sort = SortOrder.RELEVANCE;
  int offset;
  int limit = SearchRequest.DEFAULT_LIMIT;
  SnippetStyle snippets = SnippetStyle.DEFAULT;
  boolean namesAcrossLanguages = true;
  boolean acrossLanguages;
  boolean widens = true;
  boolean asYouType;
  TypoTolerance typos = TypoTolerance.NEVER;
  @Nullable
  Duration deadline;
  @Nullable
  LocalDate today;
  @Nullable
  Duration freshness;
  final List<Boost> boosts = new ArrayList<>();
  float titleBoost = 1;
  @Nullable
  Facet onePer;
  String after = "";

  /** The parts of a search for everything. */
  RequestParts() {}

  /** The same parts once more. */
  RequestParts(RequestParts others) {
    text = others.text;
    query = others.query;
    filters.addAll(others.filters);
    languages = new LinkedHashSet<>(others.languages);
    since = others.since;
    until = others.until;
    facets.addAll(others.facets);
    sort = others.sort;
    offset = others.offset;
    limit = others.limit;
    snippets = others.snippets;
    namesAcrossLanguages = others.namesAcrossLanguages;
    acrossLanguages = others.acrossLanguages;
    widens = others.widens;
    asYouType = others.asYouType;
    typos = others.typos;
    deadline = others.deadline;
    today = others.today;
    freshness = others.freshness;
    boosts.addAll(others.boosts);
    titleBoost = others.titleBoost;
    onePer = others.onePer;
    after = others.after;
  }

  /** All of them, to be compared and shown. */
  List<Object> all() {
    return List.of(text, of(query), filters, languages, of(since), of(until), facets, sort,
        offset, limit, snippets, namesAcrossLanguages,
        acrossLanguages, widens, asYouType, typos, of(deadline), of(today), of(freshness), boosts,
        titleBoost, of(onePer), after);
  }

  private static Optional<Object> of(@Nullable Object part) {
    return Optional.ofNullable(part);
  }
}
