package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Clauses.boosted;
import static dev.lupe.internal.engine.search.Clauses.term;
import static dev.lupe.internal.engine.search.Clauses.unranked;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * A word of which perhaps only the beginning has been typed: all words that begin so, and all that
 * any of these words would find when it is typed to its end. So no hit goes away with the next
 * letter only to come back with the one after it.
 */
final class BeginningTranslation {
  /** How much the likeliest whole words count beside what was typed, and all others. */
  private static final float LIKELY = 0.5f;
  private static final float BEGUN = 0.1f;
  private static final int MOST_LIKELY = 8;
  /** Letters from which on all that the likeliest words find is found. */
  private static final int SHORTEST = 3;
  private static final int MOST_MARKED = 50;

  private final Reading reading;
  private final ReaderState state;
  private final MarkCollector marks;
  private final WordTranslation words;
  private final TimeLimit limit;
  private final boolean withStopWords;

  BeginningTranslation(Reading reading, Asked asked, MarkCollector marks, WordTranslation words) {
    this.reading = reading;
    this.state = asked.state();
    this.marks = marks;
    this.words = words;
    this.limit = asked.limit();
    this.withStopWords = asked.hints().alone();
  }

  /** The word, whole or begun, in title or text; empty if there is nothing to look for. */
  Optional<Query> of(String text, boolean keepStopWords) {
    var tokens = Reading.folded(reading.words(text));
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    var any = new ArrayList<Query>();
    words.of(text, keepStopWords).ifPresent(any::add);
    String last = tokens.getLast().term();
    var begun = new Begun(last);
    var all = new BooleanQuery.Builder();
    tokens.subList(0, tokens.size() - 1)
        .forEach(token -> all.add(term(reading.wordField(), token.term()), Occur.FILTER));
    all.add(begun.query(), Occur.MUST);
    any.add(all.build());
    return Optional.of(Clauses.any(any));
  }

  /** The word in the title, where only stems are known. */
  List<Query> inTitle(String text) {
    String start = reading.normalizedPrefix(text);
    var stems = BegunWords.of(start, reading, state, limit).stems();
    return List.of(unranked(TermsInTime.beginning(reading.titleField(), start, limit)),
        unranked(new TermInSetQuery(reading.titleField(), stems)));
  }

  /** A value of a facet with a word that begins so. */
  Query inFacet(String facet, String text) {
    var all = new BooleanQuery.Builder();
    var tokens = Reading.folded(reading.words(text));
    for (var token : tokens) {
      String field = Fields.facetWords(facet);
      all.add(token.position() == tokens.getLast().position()
          ? TermsInTime.beginning(field, token.term(), limit)
          : term(field, token.term()), Occur.MUST);
    }
    return all.build();
  }

  /** The words of the index that begin in a certain way. */
  private final class Begun {
    private final String start;
    private final BegunWords known;

    Begun(String start) {
      this.start = start;
      this.known = BegunWords.of(start, reading, state, limit);
    }

    Query query() {
      int part = marks.nextPart();
      var field = reading.wordField();
      var automaton = withoutStopWords();
      marks.automaton(field, new CompiledAutomaton(automaton, false, true), Reason.PREFIX, part);
      var any = new ArrayList<Query>();
      var likely = likely();
      if (!likely.isEmpty()) {
        any.add(boosted(words.asOne(likely), LIKELY));
      }
      var forms = forms(likely);
      known.stems().stream().limit(MOST_MARKED).forEach(stem -> marks.term(
          reading.stemField(), stem.utf8ToString(), Reason.STEM, part));
      any.add(boosted(BegunArticles.of(
          new BegunArticles.Beginning(reading.tag(), known.mostUsed(), known.areAll() ? "" : start,
              start.length() >= SHORTEST, withStopWords, words.withNames()),
          () -> TermsInTime.accepted(field, start, automaton, limit),
          () -> withStems(forms), state, limit), BEGUN));
      return Clauses.any(any);
    }

    /** All that the likeliest words find; it is marked too. */
    private List<Query> forms(List<String> likely) {
      var forms = new ArrayList<Query>();
      if (start.length() >= SHORTEST) {
        marks.whileReason(reason -> reason == Reason.EXACT ? Reason.PREFIX : reason,
            () -> likely.forEach(word -> words.of(word, false).ifPresent(forms::add)));
      }
      return forms;
    }

    /** These, and other forms of many more words. */
    private Query withStems(List<Query> forms) {
      var all = new ArrayList<>(forms);
      all.add(new TermInSetQuery(reading.stemField(), known.stems()));
      return FlatQuery.of(Clauses.any(all));
    }

    private List<String> likely() {
      return known.mostUsed().stream().filter(word -> !known.stopWords().contains(word))
          .limit(MOST_LIKELY).toList();
    }

    private Automaton withoutStopWords() {
      return known.stopWords().isEmpty() || withStopWords
          ? known.beginning().automaton()
          : Operations.minus(known.beginning().automaton(),
              Automata
                  .makeStringUnion(known.stopWords().stream().map(BytesRef::new).sorted().toList()),
              Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
  }
}
