package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Clauses.boosted;
import static dev.lupe.internal.engine.search.Clauses.term;
import static dev.lupe.internal.engine.search.Clauses.unranked;

import dev.lupe.internal.engine.analysis.Beginning;
import dev.lupe.internal.engine.analysis.LookupWord;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.result.Span.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
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
  /** Words whose other forms are found too; beyond, only those that begin so are. */
  private static final int MOST_FORMS = 500;
  private static final int SHORTEST_FORMS = 3;
  /** The same where there is no time left. */
  private static final int FEWEST_FORMS = 8;
  private static final int MOST_MARKED = 50;
  /** So many words are looked at between two looks at the clock. */
  private static final int PATIENCE = 64;

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
    var stems = new Begun(start).stems();
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
    private final Beginning beginning;
    private final List<String> known;
    private final List<String> stopWords;

    Begun(String start) {
      this.start = start;
      this.beginning = Beginning.ofWords(new LookupWord(start, 0, start.length()), false);
      this.known = mostUsed();
      this.stopWords = known.stream().limit(MOST_MARKED)
          .filter(word -> reading.stems(word).isEmpty()).sorted().toList();
    }

    Query query() {
      int part = marks.nextPart();
      var field = reading.wordField();
      var automaton = withoutStopWords();
      marks.automaton(field, new CompiledAutomaton(automaton, false, true), Reason.PREFIX, part);
      var any = new BooleanQuery.Builder();
      any.add(boosted(new ConstantScoreQuery(
          TermsInTime.accepted(field, start, automaton, limit)), BEGUN), Occur.SHOULD);
      var likely = new ArrayList<Query>();
      marks.whileReason(reason -> reason == Reason.EXACT ? Reason.PREFIX : reason,
          () -> known.stream().filter(word -> !stopWords.contains(word)).limit(MOST_LIKELY)
              .forEach(word -> words.of(word, false).ifPresent(likely::add)));
      if (!likely.isEmpty()) {
        any.add(boosted(new DisjunctionMaxQuery(likely, 0), LIKELY), Occur.SHOULD);
      }
      var stems = stems();
      if (!stems.isEmpty()) {
        any.add(unranked(new TermInSetQuery(reading.stemField(), stems)), Occur.SHOULD);
        stems.stream().limit(MOST_MARKED).forEach(stem -> marks.term(
            reading.stemField(), stem.utf8ToString(), Reason.STEM, part));
      }
      return any.build();
    }

    /** The stems of these words, under which articles with their other forms are found. */
    List<BytesRef> stems() {
      var stems = new TreeSet<String>();
      if (start.length() >= SHORTEST_FORMS) {
        for (String word : known) {
          reading.stems(word).forEach(stem -> stems.add(stem.term()));
        }
      }
      return stems.stream().map(BytesRef::new).toList();
    }

    private Automaton withoutStopWords() {
      return stopWords.isEmpty() || withStopWords
          ? beginning.automaton()
          : Operations.minus(beginning.automaton(),
              Automata.makeStringUnion(stopWords.stream().map(BytesRef::new).sorted().toList()),
              Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    private List<String> mostUsed() {
      var frequencies = new HashMap<BytesRef, Integer>();
      try {
        for (var leaf : state.reader().leaves()) {
          var terms = leaf.reader().terms(reading.wordField());
          if (terms == null) {
            continue;
          }
          var cursor = beginning.terms().getTermsEnum(terms);
          int left = PATIENCE;
          for (var term = cursor.next(); term != null; term = cursor.next()) {
            if (--left == 0) {
              if (limit.cutsMatches()) {
                break;
              }
              left = PATIENCE;
            }
            int articles = cursor.docFreq();
            if (frequencies.computeIfPresent(term, (same, sum) -> sum + articles) == null) {
              frequencies.put(BytesRef.deepCopyOf(term), articles);
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("The words of the index can't be read", e);
      }
      return first(limit.cutsMatches() ? FEWEST_FORMS : MOST_FORMS, frequencies);
    }

    /** The most frequent words; there may be very many that are not. */
    private static List<String> first(int count, Map<BytesRef, Integer> frequencies) {
      var mostUsed = Map.Entry.<BytesRef, Integer>comparingByValue().reversed()
          .thenComparing(Map.Entry.comparingByKey());
      var best = new PriorityQueue<>(count + 1, mostUsed.reversed());
      for (var entry : frequencies.entrySet()) {
        best.add(entry);
        if (best.size() > count) {
          best.remove();
        }
      }
      return best.stream().sorted(mostUsed).map(entry -> entry.getKey().utf8ToString()).toList();
    }
  }
}
