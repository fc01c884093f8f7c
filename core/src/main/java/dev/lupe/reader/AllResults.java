package dev.lupe.reader;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The results of one file after the other. */
final class AllResults implements Iterator<ReadResult> {
  private final Iterator<FoundFile> files;
  private Iterator<ReadResult> current = Collections.emptyIterator();

  AllResults(Iterator<FoundFile> files) {
    this.files = files;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      if (!files.hasNext()) {
        return false;
      }
      current = files.next().results();
    }
    return true;
  }

  @Override
  public ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException("All files are read");
    }
    return current.next();
  }
}
