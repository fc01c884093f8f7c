package dev.lupe.internal.engine.index;

import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/** An index as one commit left it: other files are not seen. */
final class FrozenDirectory extends FilterDirectory {
  private final Set<String> files;

  FrozenDirectory(Directory directory, Set<String> files) {
    super(directory);
    this.files = new TreeSet<>(files);
  }

  @Override
  public String[] listAll() {
    return files.toArray(String[]::new);
  }
}
