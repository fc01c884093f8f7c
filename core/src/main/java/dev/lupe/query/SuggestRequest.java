package dev.lupe.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks how what has been typed so far may go on. Immutable: each method gives a changed copy.
 *
 * <pre>{@code
 * SuggestRequest.of("kasach").kinds(SuggestionKind.VALUE, SuggestionKind.TITLE).limit(5)
 * }</pre>
 */
public final class SuggestRequest {
  /** The suggestions given if nothing else is said. */
  public static final int DEFAULT_LIMIT = 10;
  /** The most suggestions that can be had. */
  public static final int MAX_LIMIT = 100;

  private final String typed;
  private final SearchRequest scope;
  private final Set<SuggestionKind> kinds;
  private final int limit;

  private SuggestRequest(String typed, SearchRequest scope, Set<SuggestionKind> kinds,
      int limit) {
    this.typed = typed;
    this.scope = scope;
    this.kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    this.limit = limit;
  }

  /** Suggestions of every kind for a text whose end is where the person types. */
  public static SuggestRequest of(String typed) {
    return new SuggestRequest(typed, SearchRequest.everything(),
        EnumSet.allOf(SuggestionKind.class), DEFAULT_LIMIT);
  }

  /**
   * Only from articles that pass the filters, languages and days of a search; its query does not
   * matter. Replaces what was said about articles before.
   */
  public SuggestRequest within(SearchRequest search) {
    var passed = SearchRequest.everything()
        .filter(search.filters().toArray(Filter[]::new))
        .language(search.languages().toArray(Locale[]::new));
    var since = search.since().map(passed::since).orElse(passed);
    var until = search.until().map(since::until).orElse(since);
    return new SuggestRequest(typed, until, kinds, limit);
  }

  /** Only from articles that pass these filters too. */
  public SuggestRequest filter(Filter... more) {
    return new SuggestRequest(typed, scope.filter(more), kinds, limit);
  }

  /** Only from articles in one of these languages. */
  public SuggestRequest language(Locale... only) {
    return new SuggestRequest(typed, scope.language(only), kinds, limit);
  }

  /**
   * Only suggestions of these kinds.
   *
   * @throws IllegalArgumentException if there is none
   */
  public SuggestRequest kinds(SuggestionKind... only) {
    return new SuggestRequest(typed, scope, EnumSet.copyOf(Arrays.asList(only)), limit);
  }

  /**
   * How many suggestions at most.
   *
   * @throws IllegalArgumentException if it is not 1 to {@link #MAX_LIMIT}
   */
  public SuggestRequest limit(int most) {
    if (most < 1 || most > MAX_LIMIT) {
      throw new IllegalArgumentException(
          "1 to " + MAX_LIMIT + " suggestions can be had, not " + most);
    }
    return new SuggestRequest(typed, scope, kinds, most);
  }

  /** What has been typed so far. */
  public String typed() {
    return typed;
  }

  /** A search for all articles that suggestions may come from. */
  public SearchRequest scope() {
    return scope;
  }

  /** The kinds asked for. */
  public Set<SuggestionKind> kinds() {
    return kinds;
  }

  /** How many suggestions at most. */
  public int limit() {
    return limit;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SuggestRequest request
        && typed.equals(request.typed)
        && scope.equals(request.scope)
        && kinds.equals(request.kinds)
        && limit == request.limit;
  }

  @Override
  public int hashCode() {
    return Objects.hash(typed, scope, kinds, limit);
  }

  @Override
  public String toString() {
    return "SuggestRequest[" + typed + ", " + scope + ", " + kinds + ", " + limit + "]";
  }
}
