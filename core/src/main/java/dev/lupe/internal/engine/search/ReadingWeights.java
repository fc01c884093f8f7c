package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Query;
import dev.lupe.query.Query.Combined;
import dev.lupe.query.Query.InField;
import dev.lupe.query.Query.Phrase;
import dev.lupe.query.Query.Word;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each language's reading of a query counts. Nobody guesses a language: the index decides,
 * by which share of its articles in each language has the words, or where none has, one of their
 * other spellings: Muenchen is München in German. The weight falls with the ratio of
 * these shares, over all words, as in a logistic over the sum of their logarithms; stop words tell
 * most.
 */
final class ReadingWeights {
  /** What a reading keeps at least: a foreign word or a name may be meant after all. */
  private static final double LEAST = 0.1;
  private static final int MOST_WORDS = 32;
  /** Shares are taken of a little more articles than there are: in a few, every word is frequent. */
  private static final double FEW_ARTICLES = 200;

  private ReadingWeights() {}

  /** The weight of each reading by its tag, 1 for the likeliest. */
  static Map<String, Float> of(Query query, List<Reading> readings, ReaderState state) {
    var texts = new LinkedHashSet<String>();
    collect(query, texts);
    var evidence = new HashMap<String, Double>();
    double best = Double.NEGATIVE_INFINITY;
    for (var reading : readings) {
      double sum = evidence(texts, reading, state);
      evidence.put(reading.tag(), sum);
      best = Math.max(best, sum);
    }
    var weights = new HashMap<String, Float>();
    for (var reading : readings) {
      double behind = evidence.getOrDefault(reading.tag(), best) - best;
      weights.put(reading.tag(), (float) Math.max(LEAST, Math.exp(behind)));
    }
    return weights;
  }

  private static double evidence(Set<String> texts, Reading reading, ReaderState state) {
    double all = state.articles(reading.wordField()) + FEW_ARTICLES;
    return texts.stream()
        .flatMap(text -> Reading.folded(reading.words(text)).stream())
        .limit(MOST_WORDS)
        .mapToDouble(word -> Math.log((articles(word.term(), reading, state) + 0.5) / all))
        .sum();
  }

  private static int articles(String word, Reading reading, ReaderState state) {
    int typed = state.articlesWith(reading.wordField(), word);
    return typed > 0 ? typed : reading.spellings(word).stream()
        .mapToInt(other -> state.articlesWith(reading.wordField(), other)).max().orElse(0);
  }

  private static void collect(Query query, Set<String> texts) {
    switch (query) {
      case Word word -> texts.add(word.text());
      case Phrase phrase -> texts.add(phrase.text());
      case Combined combined -> {
        combined.must().forEach(one -> collect(one, texts));
        combined.should().forEach(one -> collect(one, texts));
      }
      case InField in when in.field().equals("title") || in.field().equals("body") ->
        collect(in.query(), texts);
      default -> {
        // Prefixes, near spellings, filters and dates tell no language.
      }
    }
  }
}
