package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Clauses.boosted;
import static dev.lupe.internal.engine.search.Clauses.term;

import dev.lupe.internal.cognates.Cognates;
import dev.lupe.internal.engine.analysis.BilingualWords;
import dev.lupe.internal.engine.analysis.LookupWord;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * What a word of another language means in this one: by a user's list of words in two languages, or
 * else the words of the index that look like it. In experiments with questions and headlines whose
 * answers are in the other language, words that look alike (three-letter pieces of their sounds,
 * weighed by the square of how alike they are) found more than four-letter pieces of all words in
 * the index, and they take no place in it.
 */
final class OtherLanguages {
  /** How much a word of the list counts beside the one typed. */
  private static final float LISTED = 0.7f;
  /** How much a word counts that could hardly be more alike. */
  private static final float ALIKE = 0.7f;
  private static final int MOST_ALIKE = 8;
  /** How alike a word must be that nobody asked for: democracy is, to Demokratie, by .63. */
  private static final double LEAST_UNASKED = 0.6;
  private static final int MOST_MEANINGS = 32;
  /** The words of a vocabulary that are compared, the most common ones. */
  private static final int MOST_WORDS = 200_000;

  private final Reading reading;
  private final ReaderState state;
  private final MarkCollector marks;
  private final BilingualWords list;
  private final Asked asked;

  OtherLanguages(Reading reading, Asked asked, MarkCollector marks) {
    this.reading = reading;
    this.state = asked.state();
    this.marks = marks;
    this.list = asked.readings().bilingual();
    this.asked = asked;
  }

  /** A word, and what it means here if it is one of another language. */
  Optional<Query> beside(Optional<Query> typed, String text) {
    int part = marks.nextPart();
    var other = listed(text, part).or(() -> alike(text, part));
    if (other.isEmpty()) {
      return typed;
    }
    var all = new ArrayList<Query>();
    typed.ifPresent(all::add);
    all.add(other.get());
    return Optional.of(Clauses.any(all));
  }

  /**
   * Whether a word carries no subject in some language of the index: so it does not in the others,
   * where it is rare and would seem to tell much.
   */
  boolean isStopWordInAny(String text) {
    return asked.readings().all().stream()
        .anyMatch(each -> StopWords.isStopWord(text, each));
  }

  private Optional<Query> listed(String text, int part) {
    var words = new LinkedHashMap<String, Float>();
    var found = new ArrayList<Query>();
    list.meanings(reading, text).stream().limit(MOST_MEANINGS).forEach(meaning -> {
      var stems = reading.stems(meaning);
      if (stems.isEmpty() || !stems.stream()
          .allMatch(stem -> state.has(reading.stemField(), stem.term()))) {
        return;
      }
      if (stems.size() == 1) {
        words.put(stems.getFirst().term(), 1f);
      } else {
        var row = new PhraseQuery.Builder().setSlop(1);
        stems.forEach(stem -> row.add(
            new Term(reading.stemField(), stem.term())));
        found.add(row.build());
      }
    });
    if (!words.isEmpty()) {
      words.keySet().forEach(
          stem -> marks.term(reading.stemField(), stem, Reason.TRANSLATION, part));
      found.add(TermsAsOne.of(state, reading.stemField(), words));
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(boosted(new DisjunctionMaxQuery(found, 0), LISTED));
  }

  private Optional<Query> alike(String text, int part) {
    var cognates = cognates();
    if (cognates.isEmpty()) {
      asked.limit().cutMatches();
      return Optional.empty();
    }
    var found = new ArrayList<Query>();
    for (var other : cognates.get().of(LookupWord.fold(text), MOST_ALIKE)) {
      if (asked.readings().isWidened() && !counts(other)) {
        continue;
      }
      marks.term(reading.wordField(), other.word(), Reason.TRANSLATION, part);
      found.add(boosted(term(reading.wordField(), other.word()),
          (float) (ALIKE * other.share() * other.share())));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(found, 0));
  }

  /** Names that look alike are others: Tokarev is not Tokayev, whose spellings have one key. */
  private boolean counts(Cognates.Likeness other) {
    return other.share() >= LEAST_UNASKED && !NameTranslation.isName(other.word(), reading, state);
  }

  /** The words of this language; those of the others, which are asked for next, are begun too. */
  private Optional<Cognates> cognates() {
    asked.readings().all().stream().filter(each -> state.has(Fields.READING, each.tag()))
        .forEach(each -> state.begin(name(each), () -> read(state, each)));
    return state.inTime(
        name(reading), () -> read(state, reading), asked.limit().patience());
  }

  private static String name(Reading reading) {
    return "cognates." + reading.tag();
  }

  private static Cognates read(ReaderState state, Reading reading) {
    return Cognates.of(vocabulary(state, reading));
  }

  private static List<String> vocabulary(ReaderState state, Reading reading) {
    var articles = new HashMap<String, Integer>();
    state.segmentWords(reading.wordField()).forEach(
        words -> words.forEach((word, count) -> articles.merge(word, count, Integer::sum)));
    return articles.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WORDS).map(Map.Entry::getKey).toList();
  }
}
