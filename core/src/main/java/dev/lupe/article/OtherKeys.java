package dev.lupe.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What programs call the parts of an article where they do not call them as we do. Such a key counts
 * where the usual one is missing; the others say the same again and become stored values.
 */
final class OtherKeys {
  /** Likeliest first; in small letters and without hyphens and underscores. */
  private static final Map<String, List<String>> BY_PART = Map.of(
      "title", List.of("headline"),
      "body", List.of("content", "articlebody", "fulltext", "text", "description"),
      "published", List.of("publishedat", "datepublished", "publisheddate", "publishdate",
          "publicationdate", "pubdate"),
      "source", List.of("publisher", "publisher.name"),
      "url", List.of("link", "permalink", "canonicalurl"));
  private static final Map<String, String> PART = parts();
  private static final String PARAGRAPH_BREAK = "\n\n";

  private final Map<String, Stated> stated = new HashMap<>();

  /** Whether it may be called so: the title or the body. */
  static boolean isText(String key) {
    var part = PART.getOrDefault(plain(key), key);
    return part.equals("title") || part.equals("body");
  }

  /** Keeps a text of such a key; false if it is none, or the part takes one text and has one. */
  boolean keep(String key, String text) {
    var plain = plain(key);
    var part = PART.get(plain);
    boolean severalOfOne = stated.containsKey(plain) && !"body".equals(part);
    if (part == null || severalOfOne) {
      return false;
    }
    stated.merge(plain, new Stated(key, text),
        (all, next) -> new Stated(key, all.text + PARAGRAPH_BREAK + next.text));
    return true;
  }

  /** Takes the likeliest text of a part, if there is one. */
  Optional<String> take(String part) {
    for (var key : BY_PART.getOrDefault(part, List.of())) {
      var found = stated.get(key);
      if (found != null && !found.text.isBlank()) {
        stated.remove(key);
        return Optional.of(found.text);
      }
    }
    return Optional.empty();
  }

  /** Hands over what was not taken. */
  void forEach(BiConsumer<String, String> taker) {
    stated.forEach(
        (plain, rest) -> taker.accept(plain.equals("description") ? "summary" : rest.key,
            rest.text));
  }

  private static String plain(String key) {
    return key.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> parts() {
    var parts = new HashMap<String, String>();
    BY_PART.forEach((part, keys) -> keys.forEach(key -> parts.put(key, part)));
    return Map.copyOf(parts);
  }

  /** A text, and its key as it is written. */
  private record Stated(String key, String text) {}
}
