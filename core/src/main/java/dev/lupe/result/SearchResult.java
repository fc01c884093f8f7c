package dev.lupe.result;

import dev.lupe.query.Facet;
import dev.lupe.query.Note;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer to a search: a page of hits, how many there are in all, and the facet counts. */
public final class SearchResult {
  private final long total;
  private final boolean exact;
  private final List<Hit> hits;
  private final Map<Facet, List<FacetCount>> counts;
  private final List<Note> notes;
  private final Duration took;
  private final List<Correction> corrections;
  private final boolean tolerant;

  /** All parts of an answer. */
  public SearchResult(long total, boolean exact, List<Hit> hits,
      Map<Facet, List<FacetCount>> counts, List<Note> notes, Duration took) {
    this(total, exact, hits, counts, notes, took, List.of(), false);
  }

  private SearchResult(long total, boolean exact, List<Hit> hits,
      Map<Facet, List<FacetCount>> counts, List<Note> notes, Duration took,
      List<Correction> corrections, boolean tolerant) {
    this.total = total;
    this.exact = exact;
    this.hits = List.copyOf(hits);
    this.counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    this.notes = List.copyOf(notes);
    this.took = took;
    this.corrections = List.copyOf(corrections);
    this.tolerant = tolerant;
  }

  /** The same answer with other spellings of the query, and whether its hits are for those too. */
  public SearchResult withCorrections(List<Correction> offered, boolean searched) {
    return new SearchResult(total, exact, hits, counts, notes, took, offered, searched);
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

  /** The counts of a facet that was asked for, highest first; empty for any other. */
  public List<FacetCount> counts(Facet facet) {
    return counts.getOrDefault(facet, List.of());
  }

  /** All facet counts, in the order they were asked for. */
  public Map<Facet, List<FacetCount>> counts() {
    return counts;
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
        && counts.equals(result.counts)
        && notes.equals(result.notes)
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
