package dev.lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lupe.quality.Comparison;
import dev.lupe.quality.Comparison.Change;
import dev.lupe.quality.Evaluation;
import java.io.IOException;
import java.util.List;

/** What was measured, as JSON: the members of a saved evaluation, and what changed. */
final class EvaluationJson {
  private EvaluationJson() {}

  static void write(Evaluation evaluation, List<Comparison> comparisons, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    Json.copyMembers(evaluation.toJson(), json);
    if (!comparisons.isEmpty()) {
      json.writeObjectFieldStart("changes");
      for (var comparison : comparisons) {
        write(comparison, json);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void write(Comparison comparison, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(comparison.measure().label());
    json.writeNumberField("queries", comparison.queries());
    json.writeNumberField("difference", comparison.difference());
    json.writeNumberField("p", comparison.pValue());
    write("won", comparison.won(), json);
    write("lost", comparison.lost(), json);
    json.writeArrayFieldStart("missing");
    for (String query : comparison.missing()) {
      json.writeString(query);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(String name, List<Change> changes, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var change : changes) {
      json.writeStartObject();
      json.writeStringField("query", change.query());
      json.writeNumberField("before", change.before());
      json.writeNumberField("after", change.after());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
