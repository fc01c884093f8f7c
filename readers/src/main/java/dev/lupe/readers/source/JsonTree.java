package dev.lupe.readers.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as a tree of small size, for formats whose values depend on each other. Never null: what is
 * absent is the {@linkplain #none empty text}. Numbers and booleans are texts as they are written.
 */
public sealed interface JsonTree {
  /** The deepest nesting that is read. */
  int MAX_DEPTH = 64;

  /** A factory for reading what people write by hand and templates fill in. */
  JsonFactory LENIENT = JsonFactory.builder()
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
      .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
      .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH).maxStringLength(SourceText.MAX_BYTES).build())
      .build();

  /** What stands for everything absent. */
  static JsonTree none() {
    return new Text("");
  }

  /** An object; of a key that stands twice, the first counts. */
  record Members(Map<String, JsonTree> byKey) implements JsonTree {}

  /** A list. */
  record Items(List<JsonTree> list) implements JsonTree {}

  /** Anything else. */
  record Text(String value) implements JsonTree {}

  /**
   * Reads one value.
   *
   * @throws IOException if the text is no JSON, or nested too deeply
   */
  static JsonTree parse(String json) throws IOException {
    try (var parser = LENIENT.createParser(json)) {
      parser.nextToken();
      return read(parser);
    }
  }

  /** Reads the value the parser stands at. */
  static JsonTree read(JsonParser parser) throws IOException {
    var token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      var members = new LinkedHashMap<String, JsonTree>();
      for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        parser.nextToken();
        members.putIfAbsent(key, read(parser));
      }
      return new Members(members);
    }
    if (token == JsonToken.START_ARRAY) {
      var items = new ArrayList<JsonTree>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser));
      }
      return new Items(items);
    }
    if (token == null || token == JsonToken.VALUE_NULL) {
      return none();
    }
    return new Text(parser.getText());
  }

  /** The member of this key; of a list, that of its first object that has one. */
  default JsonTree at(String key) {
    return switch (this) {
      case Members members -> members.byKey.getOrDefault(key, none());
      case Items items -> items.list.stream().map(item -> item.at(key))
          .filter(found -> !found.equals(none())).findFirst().orElse(none());
      case Text text -> none();
    };
  }

  /** The items of a list; anything else is its own only item, and what is absent has none. */
  default List<JsonTree> all() {
    return switch (this) {
      case Items items -> items.list;
      case Members members -> List.of(members);
      case Text text -> text.value.isBlank() ? List.of() : List.of(text);
    };
  }

  /** The text, of a list that of its first text; empty if there is none. */
  default String text() {
    return switch (this) {
      case Text text -> text.value.strip();
      case Items items -> items.list.stream().map(JsonTree::text)
          .filter(text -> !text.isEmpty()).findFirst().orElse("");
      case Members members -> "";
    };
  }

  /** The text, if there is one. */
  default Optional<String> stated() {
    return Optional.of(text()).filter(text -> !text.isEmpty());
  }
}
