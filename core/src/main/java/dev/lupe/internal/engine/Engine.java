package dev.lupe.internal.engine;

import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.settings.IndexSettings;
import java.nio.file.Path;

/** An index that is open, and the three things that can be done with it until it is closed. */
public final class Engine implements AutoCloseable {
  private final OpenIndex index;
  private final Asking asking;
  private final Changing changing;
  private final Upkeep upkeep;

  private Engine(IndexPlace place, IndexSettings settings, boolean writable) {
    this.index = new OpenIndex(place, settings, writable);
    this.asking = new Asking(index);
    this.changing = new Changing(index);
    this.upkeep = new Upkeep(index);
    try {
      upkeep.begin();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Opens a folder for reading and writing. */
  public static Engine open(Path folder, IndexSettings settings) {
    return new Engine(IndexPlace.forWriting(folder), settings, true);
  }

  /** Opens a folder for reading. */
  public static Engine openReadOnly(Path folder, IndexSettings settings) {
    return new Engine(IndexPlace.forReading(folder), settings, false);
  }

  /** Opens a place of any kind for reading and writing. */
  public static Engine at(IndexPlace place, IndexSettings settings) {
    return new Engine(place, settings, true);
  }

  /** The settings that the index in a folder says it was made with. */
  public static IndexSettings settingsOf(Path folder) {
    return IndexPlace.settingsIn(folder);
  }

  /** Makes an index in memory. */
  public static Engine inMemory(IndexSettings settings) {
    return new Engine(IndexPlace.inMemory(), settings, true);
  }

  /** Searching and reading. */
  public Asking asking() {
    return asking;
  }

  /** Adding and deleting. */
  public Changing changing() {
    return changing;
  }

  /** Checking, copying, renewing. */
  public Upkeep upkeep() {
    return upkeep;
  }

  /** Writes what is not on disk yet and lets go of everything. */
  @Override
  public void close() {
    if (index.beginClosing()) {
      try (index; upkeep) {
        // Closing is all.
      }
    }
  }
}
