package dev.lupe.benchmarks.relevance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lupe.quality.Evaluation;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was measured, every query of it, as JSON: to be kept and compared with. */
final class RelevanceJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private RelevanceJson() {}

  static String write(List<Row> rows) throws IOException {
    var out = new StringWriter();
    try (var json = FACTORY.createGenerator(out)) {
      json.writeStartArray();
      for (var row : rows) {
        json.writeStartObject();
        json.writeStringField("set", row.name());
        write("others", row.others(), json);
        write("lupe", row.lupe(), json);
        if (row.known().isPresent()) {
          write("known", row.known().get(), json);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return out.toString();
  }

  private static void write(String name, Evaluation evaluation, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    json.writeRawValue(evaluation.toJson());
  }

  static List<Row> read(String text) throws IOException {
    var rows = new ArrayList<Row>();
    try (var json = FACTORY.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        String name = "";
        Optional<Evaluation> others = Optional.empty();
        Optional<Evaluation> lupe = Optional.empty();
        Optional<Evaluation> known = Optional.empty();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String field = json.currentName();
          json.nextToken();
          switch (field) {
            case "set" -> name = json.getText();
            case "others" -> others = Optional.of(evaluation(json));
            case "lupe" -> lupe = Optional.of(evaluation(json));
            case "known" -> known = Optional.of(evaluation(json));
            default -> json.skipChildren();
          }
        }
        rows.add(new Row(name, others.orElseThrow(), lupe.orElseThrow(), known));
      }
    }
    return rows;
  }

  private static Evaluation evaluation(JsonParser json)
      throws IOException {
    var out = new StringWriter();
    try (var copy = FACTORY.createGenerator(out)) {
      copy.copyCurrentStructure(json);
    }
    return Evaluation.fromJson(out.toString());
  }
}
