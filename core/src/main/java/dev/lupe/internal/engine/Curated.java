package dev.lupe.internal.engine;

import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.CurationJson;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;

/** The readings of an index with what an editor has set, made anew only when that changes. */
final class Curated {
  private final Readings plain;
  private final IndexSettings settings;
  private volatile Readings last;
  private volatile String lastText = "";

  Curated(Readings plain, IndexSettings settings) {
    this.plain = plain;
    this.settings = settings;
    this.last = settings.curation().map(plain::curated).orElse(plain);
  }

  /** The readings of a writer's index. */
  Readings of(Curation curation) {
    var known = last;
    if (known.curation().equals(curation)) {
      return known;
    }
    var made = plain.curated(curation);
    last = made;
    return made;
  }

  /** The readings of a state that another process committed. */
  synchronized Readings of(ReaderState state) throws IOException {
    String text = settings.curation().isPresent() ? "" : state.curation();
    if (!text.equals(lastText)) {
      last = text.isEmpty() ? plain : plain.curated(CurationJson.read(text));
      lastText = text;
    }
    return last;
  }
}
