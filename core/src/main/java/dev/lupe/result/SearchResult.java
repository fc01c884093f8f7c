package dev.lupe.result;

import dev.lupe.query.Facet;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.Note;
import dev.lupe.query.ParsedQuery;
import dev.lupe.query.Query;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to a search: a page of hits, how many there are in all, and the facet counts. */
public final class SearchResult {
  private final long total;
  private final boolean exact;
  private final List<Hit> hits;
  private final List<FacetResult> facets;
  private final List<Note> notes;
  private final Duration took;
  private final ParsedQuery parse;
  private final String cursor;
  private final List<Relaxation> relaxations;
  private final List<Correction> corrections;
  private final boolean tolerant;

  /** All parts of an answer. */
  public SearchResult(long total, boolean exact, List<Hit> hits,
      List<FacetResult> facets, List<Note> notes, Duration took) {
    this(total, exact, hits, facets, notes, took, ParsedQuery.of(new Query.Nothing()), "",
        List.of(), List.of(), false);
  }

  private SearchResult(long total, boolean exact, List<Hit> hits, List<FacetResult> facets,
      List<Note> notes, Duration took, ParsedQuery parse, String cursor,
      List<Relaxation> relaxations, List<Correction> corrections, boolean tolerant) {
    this.total = total;
    this.exact = exact;
    this.hits = List.copyOf(hits);
    this.facets = List.copyOf(facets);
    this.notes = List.copyOf(notes);
    this.took = took;
    this.parse = parse;
    this.cursor = cursor;
    this.relaxations = List.copyOf(relaxations);
    this.corrections = List.copyOf(corrections);
    this.tolerant = tolerant;
  }

  /** The same answer with what was understood of the query. */
  public SearchResult parsed(ParsedQuery query) {
    return new SearchResult(total, exact, hits, facets, notes, took, query, cursor,
        relaxations, corrections, tolerant);
  }

  /** The same answer with a cursor behind its last hit. */
  public SearchResult cursor(String behind) {
    return new SearchResult(total, exact, hits, facets, notes, took, parse, behind,
        relaxations, corrections, tolerant);
  }

  /** The same answer with changes of the request that would find something. */
  public SearchResult relaxations(List<Relaxation> changes) {
    return new SearchResult(total, exact, hits, facets, notes, took, parse, cursor, changes,
        corrections, tolerant);
  }

  /** The same answer with other spellings of the query, and whether its hits are for those too. */
  public SearchResult withCorrections(List<Correction> offered, boolean searched) {
    return new SearchResult(total, exact, hits, facets, notes, took, parse, cursor,
        relaxations, offered, searched);
  }

  /**
   * Where nothing was found: the smallest changes of the request that find something, the smallest
   * first. Empty where there are hits, or where no small change helps.
   */
  public List<Relaxation> relaxations() {
    return relaxations;
  }

  /**
   * What to give to {@code SearchRequest.after} to get the next page; opaque, and good for some
   * minutes on the open index that gave it. Empty where there are no further hits.
   */
  public Optional<String> cursor() {
    return cursor.isEmpty() ? Optional.empty() : Optional.of(cursor);
  }

  /** What was understood of the query, part by part, with the place of each in the typed text. */
  public ParsedQuery parse() {
    return parse;
  }

  /** How many articles match in all; at least this many if {@link #isTotalExact()} is false. */
  public long total() {
    return total;
  }

  /** Whether the total and the facet counts are exact. */
  public boolean isTotalExact() {
    return exact;
  }

  /** The page of hits that was asked for. */
  public List<Hit> hits() {
    return hits;
  }

  /** The answers to all facet requests, in their order. */
  public List<FacetResult> facets() {
    return facets;
  }

  /** The answer to a facet request; empty if it was not part of the search. */
  public Optional<FacetResult> facet(FacetRequest request) {
    return facets.stream().filter(facet -> facet.request().equals(request)).findFirst();
  }

  /**
   * The counts of a facet that was asked for, highest first unless another order was asked for; empty
   * for any other. Where it was asked for in several ways, the first counts.
   */
  public List<FacetCount> counts(Facet facet) {
    return counts().getOrDefault(facet, List.of());
  }

  /** The counts of each facet, in the order they were asked for; {@link #facets} tells more. */
  public Map<Facet, List<FacetCount>> counts() {
    var counts = new LinkedHashMap<Facet, List<FacetCount>>();
    facets.forEach(facet -> counts.putIfAbsent(facet.request().facet(), facet.counts()));
    return Collections.unmodifiableMap(counts);
  }

  /** What in the query was not understood, and why an answer may not be whole. */
  public List<Note> notes() {
    return notes;
  }

  /**
   * Spellings of the query that find far more, best first; empty if it finds enough as it is. The
   * query was not changed, unless {@link #toleratedTypos()}.
   */
  public List<Correction> corrections() {
    return corrections;
  }

  /** Whether words that no article has were also searched as words spelled nearly so. */
  public boolean toleratedTypos() {
    return tolerant;
  }

  /** How long it took. Not part of what makes two results equal. */
  public Duration took() {
    return took;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchResult result
        && total == result.total
        && exact == result.exact
        && hits.equals(result.hits)
        && facets.equals(result.facets)
        && notes.equals(result.notes)
        && parse.equals(result.parse)
        && relaxations.equals(result.relaxations)
        && corrections.equals(result.corrections)
        && tolerant == result.tolerant;
  }

  @Override
  public int hashCode() {
    return Objects.hash(total, hits);
  }

  @Override
  public String toString() {
    return "SearchResult[" + total + " in all, " + hits + "]";
  }
}
