package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Beginning;
import dev.lupe.internal.engine.analysis.LookupWord;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Reading.Token;
import dev.lupe.internal.engine.index.BoundedMemory;
import dev.lupe.internal.engine.index.ReaderState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;

/**
 * The words of one state of the index that begin in a certain way. Remembered for the state: people
 * begin many words alike.
 *
 * @param beginning what tells them from other words
 * @param mostUsed those that most articles have, the most used first
 * @param stopWords the stop words among the first of these, in alphabetical order
 * @param stems the stems of these, sorted; none of beginnings that are too short
 */
record BegunWords(Beginning beginning, List<String> mostUsed, List<String> stopWords,
    List<BytesRef> stems) {
  /** Words whose other forms are found too; beyond, only those that begin so are. */
  private static final int MOST_FORMS = 500;
  private static final int SHORTEST_FORMS = 3;
  /** The same where there is no time left. */
  private static final int FEWEST_FORMS = 8;
  private static final int FIRST = 50;
  /** So many words are looked at between two looks at the clock. */
  private static final int PATIENCE = 64;
  /** Words and stems that are remembered at most, for all beginnings together: three megabytes. */
  private static final int MOST_REMEMBERED = 40_000;

  /** Whether there are no other words that begin so. */
  boolean areAll() {
    return mostUsed.size() < MOST_FORMS;
  }

  /** Those that begin as the last of some words; empty if there is none. */
  static Optional<BegunWords> of(
      List<Token> tokens, Reading reading, ReaderState state, TimeLimit limit) {
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(of(tokens.getLast().term(), reading, state, limit));
  }

  /** Those that begin with these letters, as the word field has them. */
  static BegunWords of(String start, Reading reading, ReaderState state, TimeLimit limit) {
    BoundedMemory<BegunWords> memory = state.remembered("begun." + reading.tag(),
        () -> new BoundedMemory<>(MOST_REMEMBERED,
            words -> 1 + words.mostUsed.size() + words.stems.size()));
    var known = memory.get(start);
    if (known == null) {
      known = read(start, reading, state, limit);
      if (!limit.hasCut()) {
        memory.keep(start, known);
      }
    }
    return known;
  }

  private static BegunWords read(
      String start, Reading reading, ReaderState state, TimeLimit limit) {
    var beginning = Beginning.ofWords(new LookupWord(start, 0, start.length()), false);
    var known = mostUsed(beginning, reading, state, limit);
    var stopWords = known.stream().limit(FIRST)
        .filter(word -> reading.stems(word).isEmpty()).sorted().toList();
    var stems = new TreeSet<String>();
    if (start.length() >= SHORTEST_FORMS) {
      for (String word : known) {
        reading.stems(word).forEach(stem -> stems.add(stem.term()));
      }
    }
    return new BegunWords(
        beginning, known, stopWords, stems.stream().map(BytesRef::new).toList());
  }

  private static List<String> mostUsed(
      Beginning beginning, Reading reading, ReaderState state, TimeLimit limit) {
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
