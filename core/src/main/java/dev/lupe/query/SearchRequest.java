package dev.lupe.query;

import java.time.Duration;
import java.time.LocalDate;
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

  private final RequestParts parts;

  private SearchRequest(RequestParts parts) {
    this.parts = parts;
  }

  /** A search for what a person typed; see {@link QueryParser} for what is understood. */
  public static SearchRequest of(String text) {
    var parts = new RequestParts();
    parts.text = text;
    return new SearchRequest(parts);
  }

  /** A search for a query made by hand. */
  public static SearchRequest of(Query query) {
    var parts = new RequestParts();
    parts.query = query;
    return new SearchRequest(parts);
  }

  /** A search for every article, to be narrowed by filters. */
  public static SearchRequest everything() {
    return of(new Query.All());
  }

  /** Sets what was typed, and keeps everything else. */
  public SearchRequest text(String typed) {
    return with(changed -> {
      changed.text = typed;
      changed.query = null;
    });
  }

  /**
   * Takes a part out of what was typed, with the operators that joined it to others. The parts of a
   * text are in {@code SearchResult.parse()}; text that holds no such part stays as it is.
   */
  public SearchRequest without(QueryPart part) {
    return parts.query == null ? text(PartRemoval.without(parts.text, part)) : this;
  }

  /** Sets the day from which {@code 7d} and {@code yesterday} count; else the clock's. */
  public SearchRequest today(LocalDate day) {
    return with(changed -> changed.today = day);
  }

  /** Adds filters. Several on one facet widen each other (or), on different facets narrow (and). */
  public SearchRequest filter(Filter... more) {
    return with(changed -> changed.filters.addAll(Arrays.asList(more)));
  }

  /** Takes off all filters on a facet. */
  public SearchRequest withoutFilters(Facet facet) {
    return with(changed -> changed.filters.removeIf(filter -> filter.facet().equals(facet)));
  }

  /** Takes off the bounds of the time that were set beside the text. */
  public SearchRequest anyTime() {
    return with(changed -> {
      changed.since = null;
      changed.until = null;
    });
  }

  /** Only articles in one of these languages; none for all. */
  public SearchRequest language(Locale... only) {
    return with(changed -> changed.languages = new LinkedHashSet<>(Arrays.asList(only)));
  }

  /** Only articles published on this day or later, by their own calendar. */
  public SearchRequest since(LocalDate day) {
    return with(changed -> changed.since = day);
  }

  /** Only articles published on this day or earlier, by their own calendar. */
  public SearchRequest until(LocalDate day) {
    return with(changed -> changed.until = day);
  }

  /** Asks for facet counts too. */
  public SearchRequest facets(FacetRequest... more) {
    return with(changed -> changed.facets.addAll(Arrays.asList(more)));
  }

  /** Sets the order of the hits; by relevance if it is not set. */
  public SearchRequest sort(HitOrder order) {
    return with(changed -> changed.sort = order);
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
    return with(changed -> changed.freshness = halfLife);
  }

  /** Multiplies the score of articles that have a value; it moves the order by relevance only. */
  public SearchRequest boost(Boost... more) {
    return with(changed -> changed.boosts.addAll(Arrays.asList(more)));
  }

  /**
   * Sets how many times a word in the title counts beside one in the text; 1 by default. The text of
   * an article takes in its title, so below 1 a title only loses what it has beyond the text. Only
   * how the two compare moves the order, so there is no boost of the text beside this one. Nothing
   * else of an article is searched for words: facets have {@link #boost}, by their values.
   *
   * @throws IllegalArgumentException if it is not 0 to 100
   */
  public SearchRequest titleBoost(float factor) {
    if (!(factor >= 0 && factor <= 100)) {
      throw new IllegalArgumentException("A title counts 0 to 100 times, not " + factor);
    }
    return with(changed -> changed.titleBoost = factor);
  }

  /**
   * Shows of all hits with the same value in a facet only the best, and how many there are. Articles
   * without a value stand for themselves; of several values the first counts. The best 10,000 hits
   * are looked at.
   */
  public SearchRequest onePer(Facet facet) {
    return with(changed -> changed.onePer = facet);
  }

  /**
   * Asks for the hits behind those of another page, by that page's {@code SearchResult.cursor()}; to
   * any depth, and without gaps or doubles though articles come and go in between. The offset does
   * not count then. Empty for the first page.
   */
  public SearchRequest after(String cursor) {
    return with(changed -> changed.after = cursor);
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
    return with(changed -> {
      changed.offset = from;
      changed.limit = count;
    });
  }

  /** Sets how many snippets a hit has, and how long they may be. */
  public SearchRequest snippets(SnippetStyle style) {
    return with(changed -> changed.snippets = style);
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
    return with(changed -> changed.deadline = most);
  }

  /**
   * Takes the text for one that is still being typed: its last word also finds words that begin so.
   * Every hit of a word is then a hit of each of its beginnings.
   */
  public SearchRequest asYouType() {
    return with(changed -> changed.asYouType = true);
  }

  /** Finds names only as they are spelled here: Tokayev without Tokajew, Tbilisi without Tiflis. */
  public SearchRequest namesAsTyped() {
    return with(changed -> changed.namesAcrossLanguages = false);
  }

  /**
   * Looks in the articles of every language for what is typed in one: by words that look alike
   * (<i>Demokratie</i>, <i>democracy</i>), and by the list of words in two languages where the index
   * has one. Otherwise only names are, and where nothing at all is found, words that look much alike.
   */
  public SearchRequest acrossLanguages() {
    return with(changed -> changed.acrossLanguages = true);
  }

  /** Finds words, names aside, in no other language, even where nothing else is found. */
  public SearchRequest neverAcrossLanguages() {
    return with(changed -> changed.widens = changed.acrossLanguages = false);
  }

  /** Says when words that no article has also find words spelled nearly so; never by default. */
  public SearchRequest typos(TypoTolerance tolerance) {
    return with(changed -> changed.typos = tolerance);
  }

  /** What was typed; empty if the query was made by hand. */
  public String text() {
    return parts.text;
  }

  /** The day from which dates count back, if the request sets one; else the index's clock does. */
  public Optional<LocalDate> today() {
    return Optional.ofNullable(parts.today);
  }

  /** The query made by hand, if there is one. */
  public Optional<Query> query() {
    return Optional.ofNullable(parts.query);
  }

  /** The filters, in the order they were added. */
  public List<Filter> filters() {
    return List.copyOf(parts.filters);
  }

  /** The languages to which the search is restricted; empty for all. */
  public Set<Locale> languages() {
    return Collections.unmodifiableSet(parts.languages);
  }

  /** The first day, if there is a bound. */
  public Optional<LocalDate> since() {
    return Optional.ofNullable(parts.since);
  }

  /** The last day, if there is a bound. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(parts.until);
  }

  /** The facets to count. */
  public List<FacetRequest> facets() {
    return List.copyOf(parts.facets);
  }

  /** The order of the hits. */
  public HitOrder sort() {
    return parts.sort;
  }

  /** How many times a word in the title counts beside one in the text. */
  public float titleBoost() {
    return parts.titleBoost;
  }

  /** The age at which an article has half of what newer ones are preferred by. */
  public Optional<Duration> freshness() {
    return Optional.ofNullable(parts.freshness);
  }

  /** What articles with some values are preferred by. */
  public List<Boost> boosts() {
    return List.copyOf(parts.boosts);
  }

  /** The facet of which each value is shown once. */
  public Optional<Facet> onePer() {
    return Optional.ofNullable(parts.onePer);
  }

  /** The cursor behind which the page begins; empty for none. */
  public String after() {
    return parts.after;
  }

  /** How many hits are skipped. */
  public int offset() {
    return parts.offset;
  }

  /** How many hits are given at most. */
  public int limit() {
    return parts.limit;
  }

  /** How many snippets of which length. */
  public SnippetStyle snippets() {
    return parts.snippets;
  }

  /** Whether names also find their other spellings. */
  public boolean namesAcrossLanguages() {
    return parts.namesAcrossLanguages;
  }

  /** Whether all words are looked for in every language. */
  public boolean isAcrossLanguages() {
    return parts.acrossLanguages;
  }

  /** Whether words may be looked for in other languages where nothing else is found. */
  public boolean widensAcrossLanguages() {
    return parts.widens;
  }

  /** Whether the text is still being typed. */
  public boolean isAsYouType() {
    return parts.asYouType;
  }

  /** When words that no article has also find words spelled nearly so. */
  public TypoTolerance typos() {
    return parts.typos;
  }

  /** The time allowed, if the request sets one; else the index's settings do. */
  public Optional<Duration> deadline() {
    return Optional.ofNullable(parts.deadline);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchRequest request && parts.all().equals(request.parts.all());
  }

  @Override
  public int hashCode() {
    return parts.all().hashCode();
  }

  @Override
  public String toString() {
    return "SearchRequest" + parts.all();
  }

  private SearchRequest with(Consumer<RequestParts> change) {
    var changed = new RequestParts(parts);
    change.accept(changed);
    return new SearchRequest(changed);
  }
}
