package dev.lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lupe.query.Facet;
import dev.lupe.query.Note;
import dev.lupe.result.FacetCount;
import dev.lupe.result.SearchResult;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Prints an answer as one JSON object on one line. */
final class JsonPrinter implements ResultPrinter {
  @Override
  public void print(Answer answer, PrintStream out) {
    Json.print(out, json -> write(answer, json));
  }

  private static void write(Answer answer, JsonGenerator json) throws IOException {
    var result = answer.result();
    json.writeStartObject();
    json.writeStringField("query", answer.request().text());
    json.writeNumberField("total", result.total());
    json.writeBooleanField("totalIsExact", result.isTotalExact());
    json.writeNumberField("tookMillis", result.took().toMillis());
    notes(json, result.notes());
    corrections(json, result);
    json.writeArrayFieldStart("hits");
    for (var hit : result.hits()) {
      Json.hit(json, hit);
    }
    json.writeEndArray();
    facets(json, result.counts());
    json.writeEndObject();
  }

  private static void notes(JsonGenerator json, List<Note> notes) throws IOException {
    json.writeArrayFieldStart("notes");
    for (var note : notes) {
      json.writeStartObject();
      json.writeStringField("kind", note.kind().label());
      json.writeStringField("message", note.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void corrections(JsonGenerator json, SearchResult result) throws IOException {
    json.writeBooleanField("toleratedTypos", result.toleratedTypos());
    json.writeArrayFieldStart("corrections");
    for (var correction : result.corrections()) {
      json.writeStartObject();
      json.writeStringField("query", correction.text());
      json.writeNumberField("articles", correction.articles());
      json.writeArrayFieldStart("changes");
      for (var change : correction.changes()) {
        json.writeStartObject();
        json.writeNumberField("start", change.start());
        json.writeNumberField("end", change.end());
        json.writeStringField("typed", change.typed());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void facets(JsonGenerator json, Map<Facet, List<FacetCount>> facets)
      throws IOException {
    json.writeObjectFieldStart("facets");
    for (var facet : facets.entrySet()) {
      json.writeArrayFieldStart(facet.getKey().name());
      for (var count : facet.getValue()) {
        json.writeStartObject();
        json.writeStringField("value", count.value());
        json.writeNumberField("count", count.articles());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
