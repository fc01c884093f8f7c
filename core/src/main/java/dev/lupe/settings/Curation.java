package dev.lupe.settings;

import dev.lupe.error.SettingsRefusedException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an editor sets about searches in an index: synonyms, stop words, and articles that come first
 * or not at all for a query. It lies in the index, holds from the next search on, and nothing has to
 * be indexed again. Immutable: each method gives a changed copy.
 *
 * <pre>{@code
 * index.curate(index.curation()
 *     .synonyms(Locale.GERMAN, Synonyms.none().equal("Auto", "Pkw"))
 *     .pin("hafen", "de/hafen.txt"));
 * }</pre>
 */
public final class Curation {
  /** The most characters of everything together. */
  public static final int MAX_LENGTH = 4_000_000;
  /** The most articles pinned or hidden for one query. */
  public static final int MAX_ARTICLES = 100;

  private static final Curation NONE =
      new Curation(Map.of(), Map.of(), Map.of(), Map.of());

  private final Map<String, Synonyms> synonyms;
  private final Map<String, Set<String>> stopWords;
  private final Map<String, List<String>> pinned;
  private final Map<String, List<String>> hidden;

  private Curation(Map<String, Synonyms> synonyms, Map<String, Set<String>> stopWords,
      Map<String, List<String>> pinned, Map<String, List<String>> hidden) {
    this.synonyms = Map.copyOf(synonyms);
    this.stopWords = Map.copyOf(stopWords);
    this.pinned = Map.copyOf(pinned);
    this.hidden = Map.copyOf(hidden);
  }

  /** Nothing set. */
  public static Curation none() {
    return NONE;
  }

  /** Sets the synonyms of a language, in place of those it had. */
  public Curation synonyms(Locale language, Synonyms all) {
    return new Curation(changed(synonyms, tag(language), all.isEmpty() ? null : all), stopWords,
        pinned, hidden);
  }

  /**
   * Sets the words of a language that are not searched for beside others, in place of the usual ones.
   * A usual one that is not among them is found in the form that was typed.
   *
   * @throws SettingsRefusedException if one of them has a blank in it, or is empty
   */
  public Curation stopWords(Locale language, Collection<String> all) {
    var words = new LinkedHashSet<String>();
    for (String word : all) {
      String clean = word.strip().toLowerCase(language);
      if (clean.isEmpty() || clean.chars().anyMatch(Character::isWhitespace)) {
        throw new SettingsRefusedException("A stop word is one word, not '" + word + "'");
      }
      words.add(clean);
    }
    return new Curation(synonyms, changed(stopWords, tag(language), Set.copyOf(words)), pinned,
        hidden);
  }

  /** Gives a language its usual stop words back. */
  public Curation usualStopWords(Locale language) {
    return new Curation(synonyms, changed(stopWords, tag(language), null), pinned, hidden);
  }

  /**
   * Sets the articles that come first for a query, in their order, whether or not they match it; none
   * to take them off. Filters hold for them too, and an order other than by relevance stays as it is.
   *
   * @param query what is typed; case and blanks do not matter
   * @throws SettingsRefusedException if the query is blank or there are too many articles
   */
  public Curation pin(String query, String... ids) {
    return new Curation(synonyms, stopWords, changed(pinned, key(query), ids(ids)), hidden);
  }

  /**
   * Sets the articles that are no hits of a query; none to take them off.
   *
   * @param query what is typed; case and blanks do not matter
   * @throws SettingsRefusedException if the query is blank or there are too many articles
   */
  public Curation hide(String query, String... ids) {
    return new Curation(synonyms, stopWords, pinned, changed(hidden, key(query), ids(ids)));
  }

  /** The synonyms by language. */
  public Map<Locale, Synonyms> synonyms() {
    return byLanguage(synonyms);
  }

  /** The synonyms of a language. */
  public Synonyms synonyms(Locale language) {
    return synonyms.getOrDefault(tag(language), Synonyms.none());
  }

  /** The stop words by language, where they are not the usual ones. */
  public Map<Locale, Set<String>> stopWords() {
    return byLanguage(stopWords);
  }

  /** The stop words of a language; empty where they are the usual ones. */
  public Optional<Set<String>> stopWords(Locale language) {
    return Optional.ofNullable(stopWords.get(tag(language)));
  }

  /** The ids of the articles that come first, by query. */
  public Map<String, List<String>> pinned() {
    return new TreeMap<>(pinned);
  }

  /** The ids of the articles that come first for a query. */
  public List<String> pinned(String query) {
    return pinned.getOrDefault(cleaned(query), List.of());
  }

  /** The ids of the articles that are no hits, by query. */
  public Map<String, List<String>> hidden() {
    return new TreeMap<>(hidden);
  }

  /** The ids of the articles that are no hits of a query. */
  public List<String> hidden(String query) {
    return hidden.getOrDefault(cleaned(query), List.of());
  }

  private static <T> Map<String, T> changed(Map<String, T> before, String key,
      @Nullable T value) {
    var changed = new TreeMap<>(before);
    if (value == null) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return changed;
  }

  private static @Nullable List<String> ids(String... ids) {
    if (ids.length > MAX_ARTICLES) {
      throw new SettingsRefusedException("For a query, up to " + MAX_ARTICLES
          + " articles can be pinned or hidden, not " + ids.length);
    }
    return ids.length == 0 ? null : List.copyOf(new LinkedHashSet<>(Arrays.asList(ids)));
  }

  private static String key(String query) {
    String key = cleaned(query);
    if (key.isEmpty()) {
      throw new SettingsRefusedException("Articles are pinned or hidden for a query, not for none");
    }
    return key;
  }

  private static String cleaned(String query) {
    return query.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String tag(Locale language) {
    return language.getLanguage().isEmpty() ? "und" : language.getLanguage();
  }

  private static <T> Map<Locale, T> byLanguage(Map<String, T> all) {
    var sorted = new TreeMap<Locale, T>(
        (one, other) -> one.toLanguageTag().compareTo(other.toLanguageTag()));
    all.forEach((tag, value) -> sorted.put(Locale.forLanguageTag(tag), value));
    return sorted;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Curation curation
        && synonyms.equals(curation.synonyms)
        && stopWords.equals(curation.stopWords)
        && pinned.equals(curation.pinned)
        && hidden.equals(curation.hidden);
  }

  @Override
  public int hashCode() {
    return Objects.hash(synonyms, stopWords, pinned, hidden);
  }

  @Override
  public String toString() {
    return "Curation[synonyms=" + synonyms + ", stopWords=" + stopWords + ", pinned=" + pinned
        + ", hidden=" + hidden + "]";
  }
}
