package dev.lupe.internal.engine.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.lupe.error.SettingsRefusedException;
import dev.lupe.settings.Curation;
import dev.lupe.settings.Synonyms;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A curation as it lies in the user data of a commit. */
public final class CurationJson {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxStringLength(2 * Curation.MAX_LENGTH).build())
      .build();

  private CurationJson() {}

  /**
   * Writes a curation.
   *
   * @throws SettingsRefusedException if it is too long
   */
  static String write(Curation curation) {
    var text = new StringWriter();
    try (var json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeObjectFieldStart("synonyms");
      for (var language : curation.synonyms().entrySet()) {
        json.writeStringField(language.getKey().toLanguageTag(), language.getValue().lines());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("stopWords");
      for (var language : curation.stopWords().entrySet()) {
        texts(json, language.getKey().toLanguageTag(), language.getValue());
      }
      json.writeEndObject();
      lists(json, "pinned", curation.pinned());
      lists(json, "hidden", curation.hidden());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("A value in memory could not be written", e);
    }
    String written = text.toString();
    if (written.length() > Curation.MAX_LENGTH) {
      throw new SettingsRefusedException("Synonyms, stop words, pinned and hidden articles have "
          + written.length() + " characters together; up to " + Curation.MAX_LENGTH
          + " can be kept");
    }
    return written;
  }

  private static void lists(JsonGenerator json, String name, Map<String, List<String>> lists)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (var list : lists.entrySet()) {
      texts(json, list.getKey(), list.getValue());
    }
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, Collection<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Reads what {@link #write} wrote; what a later version may have added is passed over. */
  public static Curation read(String text) {
    var curation = Curation.none();
    try (var json = FACTORY.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String part = json.currentName();
        json.nextToken();
        for (var member : members(json).entrySet()) {
          curation = with(curation, part, member.getKey(), member.getValue());
        }
      }
      return curation;
    } catch (IOException e) {
      throw new UncheckedIOException("The settings that lie in the index can't be read", e);
    }
  }

  private static Curation with(Curation curation, String part, String name,
      List<String> values) {
    return switch (part) {
      case "synonyms" -> curation.synonyms(Locale.forLanguageTag(name),
          Synonyms.parse(String.join("\n", values)));
      case "stopWords" -> curation.stopWords(Locale.forLanguageTag(name), values);
      case "pinned" -> curation.pin(name, values.toArray(String[]::new));
      case "hidden" -> curation.hide(name, values.toArray(String[]::new));
      default -> curation;
    };
  }

  /** The members of an object whose values are texts or lists of texts. */
  private static Map<String, List<String>> members(JsonParser json) throws IOException {
    var members = new LinkedHashMap<String, List<String>>();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return members;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      var values = new ArrayList<String>();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          values.add(json.getText());
        }
      } else {
        values.add(json.getText());
      }
      members.put(name, values);
    }
    return members;
  }
}
