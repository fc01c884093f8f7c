package dev.lupe.proof;

import dev.lupe.ArticleIndex;
import dev.lupe.error.LupeException;
import java.nio.file.Path;

/** A process that may read an index and not change it, and says what becomes of both. */
final class ForeignReader {
  private ForeignReader() {}

  /** The index. */
  public static void main(String[] args) {
    var folder = Path.of(args[0]);
    try (var index = ArticleIndex.openReadOnly(folder)) {
      System.out.println("found " + index.search("harbour").total());
    }
    try (var index = ArticleIndex.open(folder)) {
      System.out.println("was let in to write: " + index.stats());
    } catch (LupeException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }
}
