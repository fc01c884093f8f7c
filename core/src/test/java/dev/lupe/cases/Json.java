package dev.lupe.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object as maps and lists, for reading test cases. */
record Json(Map<String, Object> members) {

  static Json read(Path file) {
    try (var parser = new JsonFactory().createParser(file.toFile())) {
      parser.nextToken();
      return new Json(object(parser));
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " can't be read: " + e.getMessage(), e);
    }
  }

  boolean has(String key) {
    return members.containsKey(key);
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(members.get(key)).map(String.class::cast);
  }

  Optional<Long> number(String key) {
    return Optional.ofNullable(members.get(key)).map(Long.class::cast);
  }

  boolean isTrue(String key) {
    return Boolean.TRUE.equals(members.get(key));
  }

  List<String> texts(String key) {
    return list(members.get(key)).stream().map(String.class::cast).toList();
  }

  List<Json> objects(String key) {
    return list(members.get(key)).stream().map(Json::asObject).toList();
  }

  Json object(String key) {
    return has(key) ? asObject(members.getOrDefault(key, Map.of())) : new Json(Map.of());
  }

  @SuppressWarnings("unchecked")
  private static Json asObject(Object value) {
    return new Json((Map<String, Object>) value);
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    var members = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      members.put(key, value(parser));
    }
    return members;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        var values = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          values.add(value(parser));
        }
        yield values;
      }
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      default -> parser.getText();
    };
  }
}
