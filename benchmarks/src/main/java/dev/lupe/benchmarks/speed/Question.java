package dev.lupe.benchmarks.speed;

import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SortOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to be searched for, in no engine's terms.
 *
 * @param kind what sort of query it is
 * @param words its words, one for a prefix or a near spelling
 * @param topic the topic to filter by; empty for none
 * @param first the first day of a stretch of dates, if the kind has one
 * @param last its last day
 */
record Question(Kind kind, List<String> words, String topic, LocalDate first, LocalDate last) {
  /** Sorts of queries that are measured apart. */
  enum Kind {
    WORD("one word", 60),
    WORDS("two or three words", 60),
    ALL_WORDS("all of two words", 40),
    PHRASE("phrase", 40),
    PREFIX("prefix", 40),
    FUZZY("near spelling", 30),
    FILTER("words, filtered by topic", 30),
    DATES("words, a stretch of dates", 30),
    NEWEST("words, newest first", 30);

    private final String label;
    private final int count;

    Kind(String label, int count) {
      this.label = label;
      this.count = count;
    }

    String label() {
      return label;
    }

    /** How many of them are asked. */
    int count() {
      return count;
    }

    /** Whether it consists of plain words, any of which may match. */
    boolean isPlainWords() {
      return this != ALL_WORDS && this != PHRASE && this != PREFIX && this != FUZZY;
    }
  }

  /** What a person would type. */
  String text() {
    return switch (kind) {
      case ALL_WORDS -> words.stream().map(word -> "+" + word).collect(Collectors.joining(" "));
      case PHRASE -> "\"" + String.join(" ", words) + "\"";
      case PREFIX -> words.getFirst() + "*";
      case FUZZY -> words.getFirst() + "~";
      case WORD, WORDS, FILTER, DATES, NEWEST -> String.join(" ", words);
    };
  }

  /** The question as Lupe takes it. */
  SearchRequest request() {
    var request = SearchRequest.of(text());
    return switch (kind) {
      case FILTER -> request.filter(Facet.of("topic").is(topic));
      case DATES -> request.since(first).until(last);
      case NEWEST -> request.sort(SortOrder.NEWEST);
      case WORD, WORDS, ALL_WORDS, PHRASE, PREFIX, FUZZY -> request;
    };
  }
}
