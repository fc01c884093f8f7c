package dev.lupe.readers.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.lupe.readers.source.CheckedText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where in an object the list of articles lies, as in the answer of a service, {@code {"status":
 * "ok", "articles": […]}}: below a key that says so, and its first item has a title or a text.
 *
 * @param path the keys that lead to the list, outermost first
 */
record Envelope(List<String> path) {
  private static final Set<String> LISTS = Set.of("articles", "items", "results", "docs",
      "documents", "news", "entries", "posts", "stories", "records", "data", "response", "value",
      "hits");
  private static final Set<String> TEXTS =
      Set.of("title", "headline", "body", "content", "text", "articleBody",
          "_source");
  private static final int MAX_DEPTH = 3;

  /** The envelope, if this is one; what has a text of its own is an article. */
  static Optional<Envelope> of(CheckedText text) throws IOException {
    try (var parser = JsonArticles.FACTORY.createParser(text.open())) {
      parser.nextToken();
      return inObject(parser, List.of());
    } catch (JsonProcessingException e) {
      // Those who read on will tell what is broken.
      return Optional.empty();
    }
  }

  private static Optional<Envelope> inObject(JsonParser parser, List<String> path)
      throws IOException {
    for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      var token = parser.nextToken();
      boolean article = path.isEmpty() && (Ninjs.isNinjs(Set.of(key))
          || TEXTS.contains(key) && !key.equals("title") && token == JsonToken.VALUE_STRING);
      if (article) {
        return Optional.empty();
      }
      var here = Stream.concat(path.stream(), Stream.of(key)).toList();
      boolean leads = LISTS.contains(key) && here.size() <= MAX_DEPTH;
      if (leads && token == JsonToken.START_OBJECT) {
        var inside = inObject(parser, here);
        if (inside.isPresent()) {
          return inside;
        }
      } else if (leads && token == JsonToken.START_ARRAY) {
        if (parser.nextToken() == JsonToken.START_OBJECT && hasText(parser)) {
          return Optional.of(new Envelope(here));
        }
        toEnd(parser);
      } else {
        parser.skipChildren();
      }
    }
    return Optional.empty();
  }

  /** Whether the object has a title or a text; read to its end. */
  private static boolean hasText(JsonParser parser) throws IOException {
    boolean found = false;
    for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      found |= TEXTS.contains(key) || Ninjs.isNinjs(Set.of(key));
      parser.nextToken();
      parser.skipChildren();
    }
    return found;
  }

  /** From an item of a list to the list's end. */
  private static void toEnd(JsonParser parser) throws IOException {
    while (parser.currentToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      parser.skipChildren();
      parser.nextToken();
    }
  }

  /** Brings a parser from the beginning of the outermost object into the list. */
  void enter(JsonParser parser) throws IOException {
    for (var step : path) {
      for (var key = parser.nextFieldName(); key != null && !key.equals(step);
          key = parser.nextFieldName()) {
        parser.nextToken();
        parser.skipChildren();
      }
      parser.nextToken();
    }
  }
}
