package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Clauses.boosted;
import static dev.lupe.internal.engine.search.Clauses.term;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.search.SalientTerms.Salient;
import dev.lupe.internal.names.Exonyms;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * What of an article's words can be found in articles of other languages: numbers, words written
 * alike, names in any spelling, and places under the name they have there.
 */
final class ForeignTerms {
  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int MOST_WORDS = 400;
  /** How much a name in another spelling counts beside a word that is written alike. */
  private static final double KEY = 0.5;
  /** How many words an article has to share; one alone may be chance. */
  private static final int LEAST = 2;

  private final ReaderState state;
  private final List<Salient> words;
  private final List<Salient> names;
  private final Map<String, Set<String>> exonyms = new HashMap<>();

  ForeignTerms(ReaderState state, Reading own, String title, String body) {
    this.state = state;
    this.words = new SalientTerms(state, own.wordField(), Everyday.words(state, own))
        .addTitle(Reading.folded(own.words(title))).addBody(Reading.folded(own.words(body)))
        .any(MOST_WORDS);
    this.names = new SalientTerms(state, own.nameField(), Everyday.none())
        .addTitle(own.nameKeys(title)).addBody(own.nameKeys(body)).any(MOST_WORDS);
    addExonyms(own, title);
    addExonyms(own, body);
  }

  private void addExonyms(Reading own, String text) {
    var written = NOT_IN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    for (int at = 0; at < written.size(); at++) {
      var match = Exonyms.common().match(written, at);
      if (match.isPresent()) {
        var folded = Reading.folded(own.words(written.get(at)));
        if (!folded.isEmpty()) {
          exonyms.computeIfAbsent(folded.getFirst().term(), key -> new LinkedHashSet<>())
              .addAll(match.get().alternatives());
        }
        at += match.get().words() - 1;
      }
    }
  }

  /**
   * Articles in another language that have some of these; empty if none can have any.
   *
   * @param most how many terms the query may have
   */
  Optional<Query> in(Reading other, MarkCollector marks, int most) {
    var any = new BooleanQuery.Builder();
    int left = most;
    for (var name : names) {
      if (left > most / 2 && state.has(other.nameField(), name.term())) {
        any.add(boosted(term(other.nameField(), name.term()), (float) (KEY * name.worth())),
            Occur.SHOULD);
        marks.term(other.nameField(), name.term(), Reason.NAME, marks.nextPart());
        left--;
      }
    }
    for (var word : words) {
      var forms = left > 0 ? forms(word.term(), other, marks) : List.<Query>of();
      if (!forms.isEmpty()) {
        any.add(boosted(new DisjunctionMaxQuery(forms, 0), (float) word.worth()), Occur.SHOULD);
        left -= forms.size();
      }
    }
    if (left == most) {
      return Optional.empty();
    }
    var query = any.build();
    any.setMinimumNumberShouldMatch(Math.min(LEAST, query.clauses().size()));
    return Optional.of(any.build());
  }

  /** What a word is in another language: itself, if it is written alike, or a place's name there. */
  private List<Query> forms(String word, Reading other, MarkCollector marks) {
    var forms = new ArrayList<Query>();
    int part = marks.nextPart();
    for (var stem : other.stems(word)) {
      if (state.has(other.stemField(), stem.term())) {
        forms.add(term(other.stemField(), stem.term()));
        marks.term(other.stemField(), stem.term(), Reason.STEM, part);
      }
    }
    var places = new NameTranslation(other, state, marks, true);
    for (String name : exonyms.getOrDefault(word, Set.of())) {
      places.named(name, part).ifPresent(forms::add);
    }
    return forms;
  }
}
