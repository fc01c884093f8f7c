package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;

/**
 * The file beside Lucene's in which it is written which files were read. A commit names the one that
 * belongs to it; an index without it is whole, and files are read once more.
 */
public final class LedgerFile {
  /** The key under which a commit names the round of reading whose ledger belongs to it. */
  public static final String KEY = "lupe.files";
  private static final String PREFIX = "lupe-files-";

  private LedgerFile() {}

  /** The name of the ledger of a round. */
  public static String of(String round) {
    return PREFIX + round;
  }

  /** Whether a file is called as ledgers are. */
  public static boolean isOne(String name) {
    return name.startsWith(PREFIX);
  }

  /** The ledger that a commit names, if it lies there. */
  static Optional<String> named(Map<String, String> userData, Directory directory)
      throws IOException {
    var files = List.of(directory.listAll());
    return Optional.ofNullable(userData.get(KEY)).map(LedgerFile::of).filter(files::contains);
  }
}
