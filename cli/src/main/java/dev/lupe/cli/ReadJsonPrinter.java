package dev.lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lupe.article.Extracted;
import dev.lupe.reader.ReadResult;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints articles as JSON, with what was understood and from where: each on a line of its own, or
 * all as one list.
 */
final class ReadJsonPrinter implements ReadCommand.Printer {
  private final boolean list;
  private final PrintStream out;
  private final List<ReadResult.Read> kept = new ArrayList<>();

  ReadJsonPrinter(boolean list, PrintStream out) {
    this.list = list;
    this.out = out;
  }

  @Override
  public void print(ReadResult.Read read) {
    if (list) {
      kept.add(read);
    } else {
      Json.print(out, json -> write(read, json));
    }
  }

  @Override
  public void end() {
    if (list) {
      Json.print(out, json -> {
        json.writeStartArray();
        for (var read : kept) {
          write(read, json);
        }
        json.writeEndArray();
      });
    }
  }

  private static void write(ReadResult.Read read, JsonGenerator json) throws IOException {
    json.writeStartObject();
    Json.copyMembers(read.article().toJson(), json);
    json.writeArrayFieldStart("extracted");
    for (var value : read.extracted()) {
      write(value, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (var note : read.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    if (!read.leftOut().isEmpty()) {
      json.writeArrayFieldStart("leftOut");
      for (var value : read.leftOut()) {
        json.writeString(value.reason());
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(Extracted value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", value.field());
    json.writeStringField("value", value.value());
    if (value.start() >= 0) {
      json.writeNumberField("start", value.start());
      json.writeNumberField("end", value.end());
    }
    json.writeStringField("how", value.how().label());
    json.writeNumberField("confidence", value.confidence());
    if (!value.note().isEmpty()) {
      json.writeStringField("note", value.note());
    }
    json.writeEndObject();
  }
}
