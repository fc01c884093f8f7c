package dev.lupe.internal.engine.search;

import dev.lupe.query.Query;
import dev.lupe.query.Query.Combined;
import dev.lupe.query.Query.InField;
import dev.lupe.query.Query.Word;
import dev.lupe.query.SearchRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a query's words beside the query.
 *
 * @param unfinished the word of which perhaps only the beginning is typed
 * @param alone whether nothing else is looked for, so that even a stop word is worth finding
 * @param meant the words that may be meant by words that no article has, likeliest first
 * @param titleBoost how many times a word in the title counts beside one in the text
 */
record WordHints(Optional<String> unfinished, boolean alone,
    Map<String, List<String>> meant, float titleBoost) {

  /** What a request says of its words: whether the last one may go on. */
  static WordHints of(SearchRequest request, Query query) {
    return request.isAsYouType()
        ? new WordHints(words(query).filter(request.text()::endsWith)
            .reduce((one, other) -> other.length() > one.length() ? other : one),
            query instanceof Word, Map.of(), request.titleBoost())
        : new WordHints(Optional.empty(), false, Map.of(), request.titleBoost());
  }

  WordHints withMeant(Map<String, List<String>> words) {
    return new WordHints(unfinished, alone, words, titleBoost);
  }

  boolean isUnfinished(String word) {
    return unfinished.isPresent() && unfinished.get().equals(word);
  }

  List<String> meantBy(String word) {
    return meant.getOrDefault(word, List.of());
  }

  /** The words that are looked for: neither those in quotes nor those that are excluded. */
  private static Stream<String> words(Query query) {
    return switch (query) {
      case Word word -> Stream.of(word.text());
      case InField in -> words(in.query());
      case Combined all -> Stream.concat(all.must().stream(), all.should().stream())
          .flatMap(WordHints::words);
      default -> Stream.empty();
    };
  }
}
