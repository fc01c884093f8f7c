package dev.lupe.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.lupe.internal.text.Surrogates;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object on its way to an article. Objects within it are flattened to keys with dots,
 * lists to several values of one key; each value then finds its place by its key alone.
 */
final class ArticleJsonReading {
  private static final int MAX_FACET_VALUE = 100;
  private static final String PARAGRAPH_BREAK = "\n\n";

  /** Below this key lie the articles that search engines export, and beside it what they say of them. */
  private static final String SEARCH_ENGINES = "_source";
  private static final Set<String> BESIDE =
      Set.of("_index", "_type", "_score", "_version", "_seq_no", "_primary_term", "_routing");

  /** The facets that files name in the plural, or in another way. */
  private static final Map<String, String> FACETS = Map.ofEntries(
      Map.entry("topics", "topic"),
      Map.entry("tags", "tag"),
      Map.entry("places", "place"),
      Map.entry("persons", "person"),
      Map.entry("people", "person"),
      Map.entry("orgs", "org"),
      Map.entry("organisations", "org"),
      Map.entry("organizations", "org"),
      Map.entry("keywords", "keyword"),
      Map.entry("exchanges", "exchange"),
      Map.entry("section", "section"));

  private final String json;
  private final Article.Builder article = Article.builder("");
  private final Map<String, String> single = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final OtherKeys others = new OtherKeys();

  ArticleJsonReading(String json) {
    this.json = json;
  }

  Article article(@Nullable String idIfMissing) {
    try (var parser = ArticleJson.FACTORY.createParser(json)) {
      readDocument(parser);
    } catch (IOException e) {
      throw new IllegalArgumentException("the JSON could not be read: " + e.getMessage(), e);
    }
    return finish(idIfMissing);
  }

  private void readDocument(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw refused(parser.currentTokenLocation(), "", "an article is an object, in braces");
      }
      readArticle(parser);
      if (parser.nextToken() != null) {
        throw refused(parser.currentTokenLocation(), "", "something follows after the object");
      }
    } catch (JsonProcessingException e) {
      var location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      throw refused(location, keyAt(parser), plain(e.getOriginalMessage()));
    }
  }

  /** The key that was being read; within a list, that of the list. */
  private static String keyAt(JsonParser parser) {
    var context = parser.getParsingContext();
    while (context.getCurrentName() == null && context.getParent() != null) {
      context = context.getParent();
    }
    return context.getCurrentName() == null ? "" : context.getCurrentName();
  }

  private void readArticle(JsonParser parser) throws IOException {
    if (!readParts(parser)) {
      throw refused(parser.currentTokenLocation(), "",
          "the article has neither a \"title\" nor a \"body\"");
    }
  }

  /** Whether the object has a key for a title or a text. */
  private boolean readParts(JsonParser parser) throws IOException {
    boolean hasText = false;
    for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      parser.nextToken();
      hasText |= OtherKeys.isText(key);
      switch (key) {
        case "facets" -> readMembers(parser, key, (name, text) -> article.facet(name, text));
        case "values" -> readMembers(parser, key, this::keep);
        case SEARCH_ENGINES -> {
          if (parser.currentToken() == JsonToken.START_OBJECT) {
            hasText |= readParts(parser);
          } else {
            readValue(parser, key, this::place);
          }
        }
        default -> {
          if (BESIDE.contains(key)) {
            parser.skipChildren();
          } else {
            readValue(parser, key, this::place);
          }
        }
      }
    }
    return hasText;
  }

  private void readMembers(JsonParser parser, String key, Place place) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw refused(parser.currentTokenLocation(), key, "this takes an object, in braces");
    }
    readObject(parser, "", place);
  }

  private void readObject(JsonParser parser, String prefix, Place place) throws IOException {
    for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      parser.nextToken();
      readValue(parser, prefix + key, place);
    }
  }

  private void readValue(JsonParser parser, String key, Place place) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> readObject(parser, key + ".", place);
      case START_ARRAY -> {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          readValue(parser, key, place);
        }
      }
      case VALUE_NULL -> {}
      default -> {
        try {
          place.put(whole(key), whole(parser.getText()));
        } catch (IllegalArgumentException e) {
          throw refused(parser.currentTokenLocation(), key, String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private void place(String key, String text) {
    switch (key) {
      case "id" -> onlyOne(single, key, notEmpty(text));
      case "title", "language", "lang", "published", "date", "source", "url" ->
        onlyOne(single, key, text);
      case "_id", "_id.$oid" -> onlyOne(single, "_id", text);
      case "source.name" -> onlyOne(single, "source", text);
      case "body" -> single.merge(key, text, (all, next) -> all + PARAGRAPH_BREAK + next);
      case "author", "authors", "author.name", "authors.name" -> article.author(text);
      default -> {
        if (!others.keep(key, text)) {
          placeOther(key, text);
        }
      }
    }
  }

  private void placeOther(String key, String text) {
    var facet = FACETS.get(key);
    if (facet != null) {
      article.facet(facet, text);
    } else if (text.length() <= MAX_FACET_VALUE && text.indexOf('\n') < 0 && !isAddress(text)) {
      article.facet(key, text);
    } else {
      values.merge(key, text, (all, next) -> all + PARAGRAPH_BREAK + next);
    }
  }

  /** Addresses are as good as never the same in two articles. */
  private static boolean isAddress(String text) {
    return text.startsWith("https://") || text.startsWith("http://");
  }

  private void keep(String key, String text) {
    onlyOne(values, key, text);
  }

  private Article finish(@Nullable String idIfMissing) {
    var id = single("id").or(() -> single("_id")).orElse(idIfMissing);
    if (id == null) {
      throw new IllegalArgumentException("key \"id\": it is missing");
    }
    article.id(id)
        .title(text("title"))
        .body(text("body"))
        .source(text("source"))
        .url(text("url"));
    single("language").or(() -> single("lang")).ifPresent(this::finishLanguage);
    single("published").or(() -> single("date")).or(() -> others.take("published"))
        .ifPresent(this::finishDate);
    others.forEach(values::putIfAbsent);
    values.forEach(article::value);
    return article.build();
  }

  private void finishLanguage(String text) {
    try {
      LanguageTags.parse(text).ifPresent(article::language);
    } catch (IllegalArgumentException e) {
      values.putIfAbsent("language", text);
    }
  }

  private void finishDate(String text) {
    LooseDate.parse(text).ifPresentOrElse(article::published,
        () -> values.putIfAbsent("published", text));
  }

  private String text(String part) {
    return single(part).or(() -> others.take(part)).orElse(single.getOrDefault(part, ""));
  }

  private Optional<String> single(String key) {
    return Optional.ofNullable(single.get(key)).filter(text -> !text.isBlank());
  }

  private static void onlyOne(Map<String, String> map, String key, String text) {
    if (map.putIfAbsent(key, text) != null) {
      throw new IllegalArgumentException("it takes one value, and there is another before this");
    }
  }

  private static String notEmpty(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("it is empty");
    }
    return id;
  }

  private static String whole(String text) {
    int broken = Surrogates.firstLone(text);
    if (broken >= 0) {
      throw new IllegalArgumentException(
          "half a character (a lone surrogate) stands at " + broken + " of its text");
    }
    return text;
  }

  /** The line is named only where there are several. */
  private IllegalArgumentException refused(JsonLocation location, String key, String reason) {
    var line = json.indexOf('\n') < 0 ? "" : "line " + location.getLineNr() + ", ";
    return new IllegalArgumentException(line + "column " + Math.max(1, location.getColumnNr())
        + (key.isEmpty() ? "" : ", key \"" + key + "\"") + ": " + reason);
  }

  /** The parser's words without its remarks on what else there could be, and on its settings. */
  private static String plain(String message) {
    var first = message.lines().findFirst().orElse("");
    for (var remark : List.of(": was expecting", ": enable `", " (for ", " (start marker",
        ", from `")) {
      int at = first.indexOf(remark);
      first = at < 0 ? first : first.substring(0, at);
    }
    return first.lastIndexOf('(') > first.lastIndexOf(')') ? first + ")" : first;
  }

  /** Where a value goes. */
  private interface Place {
    void put(String key, String text);
  }
}
