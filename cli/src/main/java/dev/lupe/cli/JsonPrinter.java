package dev.lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lupe.query.Note;
import dev.lupe.query.QueryPart;
import dev.lupe.result.FacetResult;
import dev.lupe.result.SearchResult;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

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
    parse(json, result.parse().parts());
    notes(json, result.notes());
    corrections(json, result);
    json.writeArrayFieldStart("hits");
    for (var hit : result.hits()) {
      Json.hit(json, hit);
    }
    json.writeEndArray();
    facets(json, result.facets());
    if (!result.relaxations().isEmpty()) {
      Json.relaxations(json, result.relaxations());
    }
    if (result.cursor().isPresent()) {
      json.writeStringField("cursor", result.cursor().get());
    }
    json.writeEndObject();
  }

  private static void parse(JsonGenerator json, List<QueryPart> parts) throws IOException {
    json.writeArrayFieldStart("parse");
    for (var part : parts) {
      json.writeStartObject();
      json.writeStringField("kind", part.kind().label());
      json.writeStringField("role", part.role().label());
      if (!part.field().isEmpty()) {
        json.writeStringField("field", part.field());
      }
      json.writeStringField("text", part.text());
      json.writeNumberField("start", part.start());
      json.writeNumberField("end", part.end());
      json.writeEndObject();
    }
    json.writeEndArray();
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

  /** The counts of each facet under its name, and beside them what a list of counts can't say. */
  private static void facets(JsonGenerator json, List<FacetResult> facets) throws IOException {
    json.writeObjectFieldStart("facets");
    for (var facet : facets) {
      json.writeFieldName(Footer.name(facet.request()));
      Json.counts(json, facet);
    }
    json.writeEndObject();
    json.writeObjectFieldStart("facetsBeside");
    for (var facet : facets) {
      json.writeObjectFieldStart(Footer.name(facet.request()));
      Json.countsBeside(json, facet);
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
