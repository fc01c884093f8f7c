package dev.lupe.internal.engine.analysis;

import dev.lupe.settings.Curation;
import dev.lupe.settings.Synonyms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What an editor has set about the words of one language, made ready to be looked up. */
public final class QueryRules {
  /** No rules. */
  public static final QueryRules NONE = new QueryRules();

  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final NavigableMap<String, Set<String>> byBeginning = new TreeMap<>();
  private final Optional<Set<String>> stopWords;
  private int longest;

  private QueryRules() {
    this.stopWords = Optional.empty();
  }

  private QueryRules(Reading reading, Synonyms synonyms, Optional<Set<String>> stopWords) {
    this.stopWords = stopWords.map(words -> folded(reading, words));
    for (var rule : synonyms.rules()) {
      for (String typed : rule.typed()) {
        var others = rule.found().stream()
            .filter(found -> !found.equalsIgnoreCase(typed)).toList();
        var words = words(typed);
        longest = Math.max(longest, words.size());
        byKey.computeIfAbsent(key(reading, words), key -> new LinkedHashSet<>()).addAll(others);
        byBeginning.computeIfAbsent(LookupWord.fold(typed), key -> new LinkedHashSet<>())
            .addAll(others);
      }
    }
  }

  /** The rules for the language of a reading. */
  static QueryRules of(Reading reading, Curation curation) {
    Locale language = reading.locale();
    var synonyms = curation.synonyms(language);
    var stopWords = curation.stopWords(language);
    return synonyms.isEmpty() && stopWords.isEmpty()
        ? NONE
        : new QueryRules(reading, synonyms, stopWords);
  }

  /** The most words that together have synonyms; 0 if none have. */
  public int longest() {
    return longest;
  }

  /** What words in a row mean too; each may be several words. */
  public Set<String> synonyms(Reading reading, List<String> words) {
    return byKey.isEmpty() ? Set.of() : byKey.getOrDefault(key(reading, words), Set.of());
  }

  /** What a word means too that is perhaps only begun. */
  public Set<String> synonymsOfBegun(String beginning) {
    String start = LookupWord.fold(beginning);
    var all = new LinkedHashSet<String>();
    byBeginning.subMap(start, true, start + Character.MAX_VALUE, true).values()
        .forEach(all::addAll);
    return all;
  }

  /** Whether all words of a text are stop words; empty where the language's own list holds. */
  public Optional<Boolean> areStopWords(Reading reading, String text) {
    return stopWords.map(words -> Reading.folded(reading.words(text)).stream()
        .allMatch(word -> words.contains(word.term())));
  }

  private static Set<String> folded(Reading reading, Set<String> words) {
    var folded = new HashSet<String>();
    words.forEach(word -> Reading.folded(reading.words(word))
        .forEach(token -> folded.add(token.term())));
    return folded;
  }

  private static List<String> words(String expression) {
    return List.of(expression.split(" ", -1));
  }

  /** All forms of the words have one key: their stems, or what stands for those without. */
  private static String key(Reading reading, List<String> words) {
    var key = new ArrayList<String>();
    for (String word : words) {
      var stems = reading.stems(word);
      (stems.isEmpty() ? Reading.folded(reading.words(word)) : stems)
          .forEach(token -> key.add(token.term()));
    }
    return String.join(" ", key);
  }
}
