package dev.lupe.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one search. Immutable: each method gives a changed copy.
 *
 * <pre>{@code
 * SearchRequest.of("president").filter(PLACE.is("Baku")).facets(PLACE.top(10)).page(0, 20)
 * }</pre>
 */
public final class SearchRequest {
  /** The hits of a page if nothing else is said. */
  public static final int DEFAULT_LIMIT = 10;

  private final String text;
  private final @Nullable Query query;
  private final List<Filter> filters;
  private final Set<Locale> languages;
  private final @Nullable LocalDate since;
  private final @Nullable LocalDate until;
  private final List<FacetRequest> facets;
  private final SortOrder sort;
  private final int offset;
  private final int limit;
  private final SnippetStyle snippets;
  private final boolean namesAcrossLanguages;
  private final boolean asYouType;
  private final TypoTolerance typos;
  private final @Nullable Duration deadline;
  private final @Nullable LocalDate today;
  private final @Nullable FacetSort facetSort;
  private final @Nullable Duration freshness;
  private final List<Boost> boosts;
  private final @Nullable Facet onePer;
  private final String after;

  private SearchRequest(Draft draft) {
    this.text = draft.text;
    this.query = draft.query;
    this.filters = List.copyOf(draft.filters);
    this.languages = Collections.unmodifiableSet(new LinkedHashSet<>(draft.languages));
    this.since = draft.since;
    this.until = draft.until;
    this.facets = List.copyOf(draft.facets);
    this.sort = draft.sort;
    this.offset = draft.offset;
    this.limit = draft.limit;
    this.snippets = draft.snippets;
    this.namesAcrossLanguages = draft.namesAcrossLanguages;
    this.asYouType = draft.asYouType;
    this.typos = draft.typos;
    this.deadline = draft.deadline;
    this.today = draft.today;
    this.facetSort = draft.facetSort;
    this.freshness = draft.freshness;
    this.boosts = List.copyOf(draft.boosts);
    this.onePer = draft.onePer;
    this.after = draft.after;
  }

  /** A search for what a person typed; see {@link QueryParser} for what is understood. */
  public static SearchRequest of(String text) {
    var draft = new Draft();
    draft.text = text;
    return new SearchRequest(draft);
  }

  /** A search for a query made by hand. */
  public static SearchRequest of(Query query) {
    var draft = new Draft();
    draft.query = query;
    return new SearchRequest(draft);
  }

  /** A search for every article, to be narrowed by filters. */
  public static SearchRequest everything() {
    return of(new Query.All());
  }

  /** Sets what was typed, and keeps everything else. */
  public SearchRequest text(String typed) {
    return with(draft -> {
      draft.text = typed;
      draft.query = null;
    });
  }

  /**
   * Takes a part out of what was typed, with the operators that joined it to others. The parts of a
   * text are in {@code SearchResult.parse()}; text that holds no such part stays as it is.
   */
  public SearchRequest without(QueryPart part) {
    return query == null ? text(PartRemoval.without(text, part)) : this;
  }

  /** Sets the day from which {@code 7d} and {@code yesterday} count; else the clock's. */
  public SearchRequest today(LocalDate day) {
    return with(draft -> draft.today = day);
  }

  /** Adds filters. Several on one facet widen each other (or), on different facets narrow (and). */
  public SearchRequest filter(Filter... more) {
    return with(draft -> draft.filters.addAll(Arrays.asList(more)));
  }

  /** Takes off all filters on a facet. */
  public SearchRequest withoutFilters(Facet facet) {
    return with(draft -> draft.filters.removeIf(filter -> filter.facet().equals(facet)));
  }

  /** Takes off the bounds of the time that were set beside the text. */
  public SearchRequest anyTime() {
    return with(draft -> {
      draft.since = null;
      draft.until = null;
    });
  }

  /** Only articles in one of these languages; none for all. */
  public SearchRequest language(Locale... only) {
    return with(draft -> draft.languages = new LinkedHashSet<>(Arrays.asList(only)));
  }

  /** Only articles published on this day or later, by their own calendar. */
  public SearchRequest since(LocalDate day) {
    return with(draft -> draft.since = day);
  }

  /** Only articles published on this day or earlier, by their own calendar. */
  public SearchRequest until(LocalDate day) {
    return with(draft -> draft.until = day);
  }

  /** Asks for facet counts too. */
  public SearchRequest facets(FacetRequest... more) {
    return with(draft -> draft.facets.addAll(Arrays.asList(more)));
  }

  /** Sets the order of the hits. */
  public SearchRequest sort(SortOrder order) {
    return with(draft -> {
      draft.sort = order;
      draft.facetSort = null;
    });
  }

  /**
   * Sorts the hits by their values in a facet, character by character; of several values the first
   * counts. Articles without one come last, ties in the order of their ids.
   */
  public SearchRequest sort(FacetSort order) {
    return with(draft -> draft.facetSort = order);
  }

  /**
   * Prefers newer articles among equally good ones: an article of today counts half as much again,
   * one of this age a quarter more, and so on. It moves the order by relevance only.
   *
   * @throws IllegalArgumentException if the time is not above zero
   */
  public SearchRequest freshness(Duration halfLife) {
    if (!halfLife.isPositive()) {
      throw new IllegalArgumentException("A half-life is above zero, not " + halfLife);
    }
    return with(draft -> draft.freshness = halfLife);
  }

  /** Multiplies the score of articles that have a value; it moves the order by relevance only. */
  public SearchRequest boost(Boost... more) {
    return with(draft -> draft.boosts.addAll(Arrays.asList(more)));
  }

  /**
   * Shows of all hits with the same value in a facet only the best, and how many there are. Articles
   * without a value stand for themselves; of several values the first counts. The best 10,000 hits
   * are looked at.
   */
  public SearchRequest onePer(Facet facet) {
    return with(draft -> draft.onePer = facet);
  }

  /**
   * Asks for the hits behind those of another page, by that page's {@code SearchResult.cursor()}; to
   * any depth, and without gaps or doubles though articles come and go in between. The offset does
   * not count then. Empty for the first page.
   */
  public SearchRequest after(String cursor) {
    return with(draft -> draft.after = cursor);
  }

  /**
   * Asks for a part of the list of hits.
   *
   * @param from how many hits to skip, from 0
   * @param count how many hits to give, from 0
   * @throws IllegalArgumentException if one of them is negative
   */
  public SearchRequest page(int from, int count) {
    if (from < 0 || count < 0) {
      throw new IllegalArgumentException("A page starts at 0 or later and holds 0 hits or more");
    }
    return with(draft -> {
      draft.offset = from;
      draft.limit = count;
    });
  }

  /** Sets how many snippets a hit has, and how long they may be. */
  public SearchRequest snippets(SnippetStyle style) {
    return with(draft -> draft.snippets = style);
  }

  /**
   * Sets the time after which the answer comes as it is, marked as partial.
   *
   * @throws IllegalArgumentException if it is not above zero, or more than a day
   */
  public SearchRequest deadline(Duration most) {
    if (!most.isPositive() || most.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException("A deadline is above zero and up to a day, not " + most);
    }
    return with(draft -> draft.deadline = most);
  }

  /**
   * Takes the text for one that is still being typed: its last word also finds words that begin so.
   * Every hit of a word is then a hit of each of its beginnings.
   */
  public SearchRequest asYouType() {
    return with(draft -> draft.asYouType = true);
  }

  /** Says when words that no article has also find words spelled nearly so; never by default. */
  public SearchRequest typos(TypoTolerance tolerance) {
    return with(draft -> draft.typos = tolerance);
  }

  /** What was typed; empty if the query was made by hand. */
  public String text() {
    return text;
  }

  /** The day from which dates count back, if the request sets one; else the index's clock does. */
  public Optional<LocalDate> today() {
    return Optional.ofNullable(today);
  }

  /** The query made by hand, if there is one. */
  public Optional<Query> query() {
    return Optional.ofNullable(query);
  }

  /** The filters, in the order they were added. */
  public List<Filter> filters() {
    return filters;
  }

  /** The languages to which the search is restricted; empty for all. */
  public Set<Locale> languages() {
    return languages;
  }

  /** The first day, if there is a bound. */
  public Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  /** The last day, if there is a bound. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /** The facets to count. */
  public List<FacetRequest> facets() {
    return facets;
  }

  /** The order of the hits. */
  public SortOrder sort() {
    return sort;
  }

  /** The facet the hits are sorted by, if they are; then {@link #sort()} does not count. */
  public Optional<FacetSort> facetSort() {
    return Optional.ofNullable(facetSort);
  }

  /** The age at which an article has half of what newer ones are preferred by. */
  public Optional<Duration> freshness() {
    return Optional.ofNullable(freshness);
  }

  /** What articles with some values are preferred by. */
  public List<Boost> boosts() {
    return boosts;
  }

  /** The facet of which each value is shown once. */
  public Optional<Facet> onePer() {
    return Optional.ofNullable(onePer);
  }

  /** The cursor behind which the page begins; empty for none. */
  public String after() {
    return after;
  }

  /** How many hits are skipped. */
  public int offset() {
    return offset;
  }

  /** How many hits are given at most. */
  public int limit() {
    return limit;
  }

  /** How many snippets of which length. */
  public SnippetStyle snippets() {
    return snippets;
  }

  /** Whether names also find their other spellings. */
  public boolean namesAcrossLanguages() {
    return namesAcrossLanguages;
  }

  /** Whether the text is still being typed. */
  public boolean isAsYouType() {
    return asYouType;
  }

  /** When words that no article has also find words spelled nearly so. */
  public TypoTolerance typos() {
    return typos;
  }

  /** The time allowed, if the request sets one; else the index's settings do. */
  public Optional<Duration> deadline() {
    return Optional.ofNullable(deadline);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchRequest request && parts().equals(request.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  @Override
  public String toString() {
    return "SearchRequest" + parts();
  }

  private List<Object> parts() {
    return List.of(text, Optional.ofNullable(query), filters, languages, since(), until(), facets,
        sort, offset, limit, snippets, namesAcrossLanguages, asYouType, typos, deadline(),
        today(), facetSort(), freshness(), boosts, onePer(), after);
  }

  private SearchRequest with(Consumer<Draft> change) {
    var draft = new Draft();
    draft.text = text;
    draft.query = query;
    draft.filters.addAll(filters);
    draft.languages.addAll(languages);
    draft.since = since;
    draft.until = until;
    draft.facets.addAll(facets);
    draft.sort = sort;
    draft.offset = offset;
    draft.limit = limit;
    draft.snippets = snippets;
    draft.namesAcrossLanguages = namesAcrossLanguages;
    draft.asYouType = asYouType;
    draft.typos = typos;
    draft.deadline = deadline;
    draft.today = today;
    draft.facetSort = facetSort;
    draft.freshness = freshness;
    draft.boosts.addAll(boosts);
    draft.onePer = onePer;
    draft.after = after;
    change.accept(draft);
    return new SearchRequest(draft);
  }

  /** The parts while they change; never leaves this class. */
  private static final class Draft {
    private String text = "";
    private @Nullable Query query;
    private final List<Filter> filters = new ArrayList<>();
    private Set<Locale> languages = new LinkedHashSet<>();
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;
    private final List<FacetRequest> facets = new ArrayList<>();
    private SortOrder sort = SortOrder.RELEVANCE;
    private int offset;
    private int limit = DEFAULT_LIMIT;
    private SnippetStyle snippets = SnippetStyle.DEFAULT;
    private boolean namesAcrossLanguages = true;
    private boolean asYouType;
    private TypoTolerance typos = TypoTolerance.NEVER;
    private @Nullable Duration deadline;
    private @Nullable LocalDate today;
    private @Nullable FacetSort facetSort;
    private @Nullable Duration freshness;
    private final List<Boost> boosts = new ArrayList<>();
    private @Nullable Facet onePer;
    private String after = "";
  }
}
