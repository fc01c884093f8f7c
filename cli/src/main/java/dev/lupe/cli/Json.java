package dev.lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.lupe.result.FacetResult;
import dev.lupe.result.Hit;
import dev.lupe.result.Relaxation;
import dev.lupe.result.Snippet;
import dev.lupe.result.Span;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the values of an answer as JSON, in the shape that scripts rely on. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Set<String> OWN_PLACE = Set.of("language", "published", "source");

  private Json() {}

  /** Something that writes JSON. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes one value after the other, each on a line of its own. */
  static void print(PrintStream out, Content content) {
    var writer = new OutputStreamWriter(out, UTF_8);
    try {
      // The stream belongs to the caller, so it is flushed and stays open.
      @SuppressWarnings("resource")
      var json = FACTORY.createGenerator(writer);
      json.disable(Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      content.write(json);
      json.close();
      writer.write('\n');
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the members of a JSON object, without its braces. */
  static void copyMembers(String object, JsonGenerator json) throws IOException {
    try (var parser = FACTORY.createParser(object)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        json.copyCurrentStructure(parser);
      }
    }
  }

  static void hit(JsonGenerator json, Hit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", hit.id());
    json.writeNumberField("score", hit.score());
    json.writeStringField("language", hit.language().toLanguageTag());
    if (!hit.title().isEmpty()) {
      json.writeStringField("title", hit.title());
      spans(json, "titleSpans", hit.titleSpans());
    }
    optional(json, "source", hit.source().orElse(""));
    optional(json, "published", hit.published().map(Object::toString).orElse(""));
    optional(json, "url", hit.url().orElse(""));
    facets(json, hit.facets());
    if (hit.groupSize() > 1) {
      json.writeNumberField("groupSize", hit.groupSize());
    }
    json.writeArrayFieldStart("snippets");
    for (var snippet : hit.snippets()) {
      snippet(json, snippet);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Changes of a search that would find something. */
  static void relaxations(JsonGenerator json, List<Relaxation> relaxations) throws IOException {
    json.writeArrayFieldStart("relaxations");
    for (var change : relaxations) {
      relaxation(json, change);
    }
    json.writeEndArray();
  }

  static void relaxation(JsonGenerator json, Relaxation change) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", change.kind().label());
    json.writeStringField("message", change.message());
    json.writeStringField("query", change.request().text());
    json.writeNumberField("total", change.total());
    json.writeEndObject();
  }

  /** The values of a facet with their counts, as an array. */
  static void counts(JsonGenerator json, FacetResult facet) throws IOException {
    json.writeStartArray();
    for (var count : facet.counts()) {
      json.writeStartObject();
      json.writeStringField("value", count.value());
      if (!count.label().equals(count.value())) {
        json.writeStringField("label", count.label());
      }
      json.writeNumberField("count", count.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** How many values were left out, how many articles have none, how long the bars are. */
  static void countsBeside(JsonGenerator json, FacetResult facet) throws IOException {
    json.writeNumberField("remaining", facet.remaining());
    json.writeNumberField("missing", facet.missing());
    if (facet.step().isPresent()) {
      json.writeStringField("step", facet.step().get().name().toLowerCase(Locale.ROOT));
    }
  }

  static void spans(JsonGenerator json, String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (var span : spans) {
      json.writeStartObject();
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeStringField("reason", span.reason().label());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The facets that have no place of their own in a hit. */
  private static void facets(JsonGenerator json, Map<String, List<String>> facets)
      throws IOException {
    json.writeObjectFieldStart("facets");
    for (var facet : facets.entrySet()) {
      if (!OWN_PLACE.contains(facet.getKey())) {
        json.writeArrayFieldStart(facet.getKey());
        for (var value : facet.getValue()) {
          json.writeString(value);
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private static void snippet(JsonGenerator json, Snippet snippet) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", snippet.start());
    json.writeStringField("text", snippet.text());
    spans(json, "spans", snippet.spans());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }
}
