package dev.lupe.reader;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** A stream of bytes with a name, from which articles are read. */
public interface ArticleSource {
  /** The id of an article that fills the whole source: its path below the named folder. */
  String id();

  /** What people call it in messages: the path as it was given. */
  String name();

  /**
   * Opens the bytes, decompressed; the caller closes them.
   *
   * @throws IOException if they can't be had
   */
  InputStream open() throws IOException;

  /** When it was last changed, if that is known: nothing in it was published later. */
  default Optional<Instant> modified() {
    return Optional.empty();
  }
}
