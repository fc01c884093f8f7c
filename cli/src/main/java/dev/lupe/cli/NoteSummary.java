package dev.lupe.cli;

import dev.lupe.reader.ReadResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What there is to say about many articles: each note once, with the number of articles. */
final class NoteSummary {
  private static final int MOST = 10;

  private final Map<String, Told> byNote = new LinkedHashMap<>();
  private long others;

  void add(ReadResult.Read read) {
    for (var note : read.notes()) {
      if (byNote.size() < MOST || byNote.containsKey(note)) {
        byNote.merge(note, new Told(1, read.article().id()), Told::and);
      } else {
        others++;
      }
    }
  }

  /** {@code note: read as UTF-16LE (a.txt and 3 more)}. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    byNote.forEach((note, told) -> lines.add("note: " + note + " (" + told.first()
        + (told.count() == 1 ? "" : String.format(Locale.ROOT, " and %,d more", told.count() - 1))
        + ")"));
    if (others > 0) {
      lines.add(String.format(Locale.ROOT, "note: and %,d more; --format ndjson has them all",
          others));
    }
    return lines;
  }

  /**
   * Who has a note.
   *
   * @param count how many articles
   * @param first the id of the first
   */
  private record Told(long count, String first) {
    Told and(Told next) {
      return new Told(count + next.count, first);
    }
  }
}
