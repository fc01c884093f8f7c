package dev.lupe.readers.table;

import com.fasterxml.jackson.core.JsonFactory;
import dev.lupe.readers.source.OtherNames;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a table; their names mean what the same keys mean in JSON lines. */
final class Columns {
  private static final Set<String> KNOWN = Set.of("id", "title", "body", "language", "lang",
      "published", "date", "source", "url", "author", "authors", "section", "topics", "tags",
      "places", "keywords", "exchanges", "persons", "people", "orgs", "organisations",
      "organizations");
  private static final Set<String> SEVERAL = Set.of("author", "authors", "topics", "tags", "places",
      "keywords", "exchanges", "persons", "people", "orgs", "organisations", "organizations");
  private static final JsonFactory JSON = new JsonFactory();

  private final List<String> names;

  private Columns(List<String> names) {
    this.names = names;
  }

  /** By the names in a header; those known are known in capitals, too, and many in German. */
  static Columns of(List<String> header, long line) throws IOException {
    var names = new ArrayList<String>();
    var seen = new HashSet<String>();
    var taken = header.stream().map(Columns::lower).collect(Collectors.toSet());
    if (taken.stream().noneMatch(name -> OtherNames.meant(name, Set.of()).equals("title"))) {
      // Without a title, a column called text may be anything.
      taken.add("body");
    }
    for (var cell : header) {
      var lower = lower(cell);
      var meant = OtherNames.meant(lower, taken);
      taken.add(meant);
      var name = KNOWN.contains(meant) ? meant : cell.strip();
      if (!name.isEmpty() && !seen.add(name)) {
        throw new IOException(
            "line " + line + ": the column \"" + name + "\" stands twice in the header");
      }
      names.add(name);
    }
    if (!seen.contains("title") && !seen.contains("body")) {
      throw new IOException(
          "line " + line + ": the header names neither a column \"title\" nor a column \"body\"");
    }
    return new Columns(List.copyOf(names));
  }

  private static String lower(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }

  int count() {
    return names.size();
  }

  /** The row as an object; cells without a name or a value are left out. */
  String json(List<String> cells) {
    var out = new StringWriter();
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
        var name = names.get(i);
        var cell = cells.get(i);
        boolean text = name.equals("title") || name.equals("body");
        if (name.isEmpty() || cell.isBlank() && !text) {
          continue;
        }
        if (SEVERAL.contains(name)) {
          json.writeArrayFieldStart(name);
          for (var part : cell.split("[;|]")) {
            json.writeString(part.strip());
          }
          json.writeEndArray();
        } else {
          json.writeStringField(name, cell);
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return out.toString();
  }
}
