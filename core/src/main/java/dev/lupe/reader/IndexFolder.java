package dev.lupe.reader;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells folders of indexes from those of articles: an index may lie among the articles it is of. */
final class IndexFolder {
  /** The file in which Lucene names the parts of an index; it has no ending. */
  private static final Pattern SEGMENTS = Pattern.compile("segments_[0-9a-z]{1,13}");
  static final String WHY_NOT_READ =
      "it is the folder of an index, which holds no articles to read";

  private IndexFolder() {}

  /** Whether a file of this name makes its folder one of an index. */
  static boolean isToldBy(String fileName) {
    return SEGMENTS.matcher(fileName).matches();
  }

  /** Whether a path is a folder of an index; not if it can't be listed. */
  static boolean is(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false; // to list a named pipe would wait for somebody to write into it
    }
    try (var named = Files.newDirectoryStream(folder, "segments_*")) {
      for (var file : named) {
        if (isToldBy(FileNames.of(file))) {
          return true;
        }
      }
      return false;
    } catch (IOException | DirectoryIteratorException e) {
      return false;
    }
  }
}
