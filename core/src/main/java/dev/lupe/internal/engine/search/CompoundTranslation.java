package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Clauses.anyTerm;
import static dev.lupe.internal.engine.search.Clauses.boosted;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.highlight.Mark;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.search.CompoundLexicon.Holder;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A word together with the compounds that it is a part of; and a compound as the whole word, or all
 * its parts in one word or near each other, never any part alone.
 */
final class CompoundTranslation {
  /** How much a compound counts of which the word is a part. */
  private static final float PART = 0.5f;
  /** How much a word of another kind counts that is made of this one. */
  private static final float DERIVED = 0.5f;
  /** How much a longer compound counts that has all parts of the one that was typed. */
  private static final float WIDER = 0.7f;
  /** Within how many words all parts of a compound have to stand. */
  private static final int NEAR = 8;
  /** How much a part that stands anywhere adds to the rank of an article that matches. */
  private static final float ANYWHERE = 0.3f;
  private static final int MOST_TERMS = 64;
  /** What an article gets for a compound that is too rare to be ranked by. */
  private static final float REST = 0.05f;
  private static final int MOST_HOLDERS = 16;
  private static final int SHORTEST_COMPOUND = 6;

  private final Reading reading;
  private final ReaderState state;
  private final MarkCollector marks;
  private final Asked asked;
  private final RankOnly rankOnly;

  CompoundTranslation(Reading reading, Asked asked, MarkCollector marks, RankOnly rankOnly) {
    this.asked = asked;
    this.rankOnly = rankOnly;
    this.reading = reading;
    this.state = asked.state();
    this.marks = marks;
  }

  /**
   * A word of these stems (more than one where it is spelled in several ways), with its compounds.
   *
   * @param derived stems of the same meaning and another kind
   * @param folded the word as it was typed and its other spellings, without accents
   */
  Query with(Set<String> stems, List<String> derived, Set<String> folded, int part) {
    return CompoundLexicon.of(asked, reading)
        .map(lexicon -> with(stems, derived, folded, lexicon, part))
        .orElseGet(() -> anyTerm(state, reading.stemField(), stems));
  }

  private Query with(Set<String> stems, List<String> derived, Set<String> folded,
      CompoundLexicon lexicon, int part) {
    var weights = new LinkedHashMap<String, Float>();
    stems.forEach(stem -> weights.put(stem, 1f));
    derived.forEach(stem -> weights.put(stem, DERIVED));
    var holders = new ArrayList<Holder>();
    for (String stem : stems) {
      holders.addAll(lexicon.holding(stem, asked.limit()));
    }
    var divisions = folded.stream().filter(word -> word.length() >= SHORTEST_COMPOUND)
        .map(lexicon::divisions).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    var parts = divisions.isEmpty() ? List.<String>of() : divisions.getFirst();
    var wider = withAll(parts, lexicon);
    wider.forEach(holder -> weigh(weights, holder, WIDER));
    holders.forEach(holder -> weigh(weights, holder, PART));
    holders.addAll(wider);
    mark(holders, part);
    if (marks.isTyped() && !asked.limit().cuts()) {
      parts.stream().distinct().forEach(each -> rankByPart(each, stems, lexicon));
    }
    var ways = new ArrayList<Query>();
    ways.add(oneOf(weights));
    divisions.forEach(
        words -> apart(stems.iterator().next(), words, lexicon, part).ifPresent(ways::add));
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
  }

  /** Of articles that match, those come first that have more of the parts, wherever they stand. */
  private void rankByPart(String stem, Set<String> wholes, CompoundLexicon lexicon) {
    var weights = withHolders(stem, 1, lexicon);
    wholes.forEach(whole -> weights.put(whole, 1f));
    rankOnly.add(boosted(oneOf(weights), ANYWHERE));
  }

  /** A part as a word of its own, and the most common compounds that hold it. */
  private Map<String, Float> withHolders(String stem, float weight, CompoundLexicon lexicon) {
    var weights = new LinkedHashMap<String, Float>();
    weights.put(stem, 1f);
    mostCommonHolding(stem, lexicon).forEach(holder -> weigh(weights, holder, weight));
    return weights;
  }

  private List<Holder> mostCommonHolding(String stem, CompoundLexicon lexicon) {
    return lexicon.holding(stem, asked.limit()).stream().limit(MOST_HOLDERS).toList();
  }

  private static void weigh(Map<String, Float> weights, Holder holder, float weight) {
    holder.stems().forEach(stem -> weights.merge(stem, weight, Math::max));
  }

  /**
   * All terms as one, so that a rare compound does not outweigh the word itself. Beyond a number of
   * terms the others still let articles in, with next to no score.
   */
  private Query oneOf(Map<String, Float> weights) {
    if (weights.size() == 1) {
      return state.query(reading.stemField(), weights.keySet().iterator().next());
    }
    int ranked = Math.max(1, asked.budget().take(Math.min(MOST_TERMS, weights.size())));
    var any = new LinkedHashMap<String, Float>();
    var others = new ArrayList<BytesRef>();
    for (var weight : weights.entrySet()) {
      if (ranked-- > 0) {
        any.put(weight.getKey(), weight.getValue());
      } else {
        others.add(new BytesRef(weight.getKey()));
      }
    }
    Query ranking = TermsAsOne.of(state, reading.stemField(), any);
    return others.isEmpty() ? ranking : Clauses.any(List.of(ranking, boosted(
        new ConstantScoreQuery(new TermInSetQuery(reading.stemField(), others)), REST)));
  }

  /** The words that hold all parts: Energieversorgungssysteme of Energieversorgung. */
  private List<Holder> withAll(List<String> parts, CompoundLexicon lexicon) {
    if (parts.isEmpty()) {
      return List.of();
    }
    var common = new HashMap<String, List<Holder>>();
    lexicon.holding(parts.getFirst(), asked.limit()).forEach(
        holder -> common.computeIfAbsent(holder.word(), word -> new ArrayList<>()).add(holder));
    for (String other : parts.subList(1, parts.size())) {
      var holding = new HashMap<String, Holder>();
      lexicon.holding(other, asked.limit()).forEach(holder -> holding.put(holder.word(), holder));
      common.keySet().retainAll(holding.keySet());
      common.forEach((word, found) -> Optional.ofNullable(holding.get(word)).ifPresent(found::add));
    }
    return common.values().stream().flatMap(List::stream).toList();
  }

  /**
   * A compound divided into words, all of them and near each other; the last one may also end another
   * compound, as in "Güter- und Personenverkehr".
   */
  private Optional<Query> apart(
      String whole, List<String> words, CompoundLexicon lexicon, int part) {
    var distinct = List.copyOf(new LinkedHashSet<>(words));
    boolean known = distinct.stream().allMatch(stem -> state.has(reading.stemField(), stem));
    if (distinct.size() < 2 || !known) {
      return Optional.empty();
    }
    var endings = withHolders(distinct.getLast(), PART, lexicon);
    var all = new BooleanQuery.Builder().add(oneOf(endings), Occur.MUST);
    var sources = new ArrayList<IntervalsSource>();
    for (String stem : distinct.subList(0, distinct.size() - 1)) {
      all.add(state.query(reading.stemField(), stem), Occur.MUST);
      sources.add(Intervals.term(stem));
    }
    sources.add(Intervals.or(
        endings.keySet().stream().map(Intervals::term).toArray(IntervalsSource[]::new)));
    var near = Intervals.maxwidth(
        NEAR, Intervals.unordered(sources.toArray(IntervalsSource[]::new)));
    all.add(new IntervalQuery(reading.stemField(), near), Occur.FILTER);
    markNear(distinct, lexicon, part);
    float weight = PartsWeight.of(state, reading.stemField(), whole, distinct);
    return Optional.of(boosted(all.build(), weight));
  }

  private void markNear(List<String> words, CompoundLexicon lexicon, int part) {
    var places = new ArrayList<Map<String, Mark.Stretch>>();
    words.forEach(stem -> places.add(new HashMap<>(Map.of(stem, Mark.Stretch.WHOLE))));
    var last = places.getLast();
    mostCommonHolding(words.getLast(), lexicon).forEach(holder -> holder.stems().forEach(
        stem -> last.putIfAbsent(stem, new Mark.Stretch(holder.start(), holder.end()))));
    marks.add(new Mark.Near(reading.stemField(), places, NEAR, part));
  }

  private void mark(List<Holder> holders, int part) {
    if (holders.isEmpty()) {
      return;
    }
    var places = new HashMap<String, List<Mark.Stretch>>();
    holders.forEach(holder -> places.computeIfAbsent(holder.word(), word -> new ArrayList<>())
        .add(new Mark.Stretch(holder.start(), holder.end())));
    marks.add(new Mark.Inside(reading.wordField(), places, Reason.COMPOUND, part));
  }
}
