package dev.lupe.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Evaluations as JSON. Measures this version does not know are passed over. */
final class EvaluationJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private EvaluationJson() {}

  static String write(Evaluation evaluation) {
    var out = new StringWriter();
    try (var json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeObjectFieldStart("means");
      for (var measure : Measure.values()) {
        json.writeNumberField(measure.label(), evaluation.mean(measure));
      }
      json.writeEndObject();
      json.writeObjectFieldStart("queries");
      for (String query : evaluation.queries()) {
        writeQuery(evaluation, query, json);
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return out.toString();
  }

  private static void writeQuery(Evaluation evaluation, String query, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(query);
    for (var measure : Measure.values()) {
      json.writeNumberField(measure.label(), evaluation.value(query, measure));
    }
    json.writeEndObject();
  }

  static Evaluation read(String text) {
    try (var json = FACTORY.createParser(text)) {
      expect(json.nextToken() == JsonToken.START_OBJECT, json);
      var values = new LinkedHashMap<String, Map<Measure, Double>>();
      boolean found = false;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isQueries = json.currentName().equals("queries");
        json.nextToken();
        if (isQueries) {
          readQueries(json, values);
          found = true;
        } else {
          json.skipChildren();
        }
      }
      expect(found, json);
      return new Evaluation(values);
    } catch (IOException e) {
      throw new IllegalArgumentException("This is no saved evaluation: " + e.getMessage(), e);
    }
  }

  private static void readQueries(JsonParser json, Map<String, Map<Measure, Double>> values)
      throws IOException {
    expect(json.currentToken() == JsonToken.START_OBJECT, json);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String query = json.currentName();
      expect(json.nextToken() == JsonToken.START_OBJECT, json);
      var measured = new EnumMap<Measure, Double>(Measure.class);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String label = json.currentName();
        expect(json.nextToken().isNumeric(), json);
        for (var measure : Measure.values()) {
          if (measure.label().equals(label)) {
            measured.put(measure, json.getDoubleValue());
          }
        }
      }
      values.put(query, measured);
    }
  }

  private static void expect(boolean holds, JsonParser json) {
    if (!holds) {
      throw new IllegalArgumentException("This is no saved evaluation: line "
          + json.currentLocation().getLineNr() + " is not as evaluations are written");
    }
  }
}
