package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Clauses.boosted;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.highlight.Mark;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.german.SeparableVerb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** A German verb in two parts, the verb before its particle: stattfinden as "findet … statt". */
final class SeparatedVerb {
  /** Within how many words both have to stand. */
  private static final int NEAR = 16;
  private static final int MOST_FORMS = 16;
  /** How much the parts count beside the verb in one word. */
  private static final float APART = 0.7f;

  private final Reading reading;
  private final Asked asked;
  private final ReaderState state;
  private final MarkCollector marks;

  SeparatedVerb(Reading reading, Asked asked, MarkCollector marks) {
    this.reading = reading;
    this.asked = asked;
    this.state = asked.state();
    this.marks = marks;
  }

  /**
   * The two parts of a word near each other; empty if it is no such verb, or no article has both.
   *
   * @param word the word in lower case and without accents
   */
  Optional<Query> of(String word, int part) {
    if (!reading.hasCompounds()) {
      return Optional.empty();
    }
    return SeparableVerb.of(word)
        .filter(verb -> state.has(reading.wordField(), verb.particle()))
        .flatMap(verb -> near(verb, part));
  }

  private Optional<Query> near(SeparableVerb verb, int part) {
    var forms = formsOf(verb.verb());
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    String field = reading.wordField();
    forms.keySet().forEach(
        form -> marks.add(Mark.Near.of(field, List.of(form, verb.particle()), NEAR, part)));
    var inOrder = Intervals.maxwidth(NEAR, Intervals.ordered(
        Intervals.or(
            forms.keySet().stream().map(Intervals::term).toArray(IntervalsSource[]::new)),
        Intervals.term(verb.particle())));
    return Optional.of(boosted(new BooleanQuery.Builder()
        .add(TermsAsOne.of(state, field, forms), Occur.MUST)
        .add(new IntervalQuery(field, inOrder), Occur.FILTER)
        .build(), APART));
  }

  /** The most of the words that have this stem, if there is time to look for them. */
  private Map<String, Float> formsOf(String stem) {
    var weights = new LinkedHashMap<String, Float>();
    CompoundLexicon.of(asked, reading).ifPresent(lexicon -> lexicon.forms(stem).stream()
        .limit(MOST_FORMS).forEach(form -> weights.put(form, 1f)));
    return weights;
  }
}
