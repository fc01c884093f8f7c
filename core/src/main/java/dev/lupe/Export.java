package dev.lupe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** Writes articles to a file that appears when it is whole. */
final class Export {
  private Export() {}

  static long to(Path file, ArticleIndex index) throws IOException {
    // Where a link leads, that file is meant and not the link.
    Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    boolean compressed = file.toString().endsWith(".gz");
    if (Files.exists(whole) && !Files.isRegularFile(whole)) {
      // A pipe or a device takes what comes and can't be replaced; a folder says what it is.
      return write(whole, compressed, index);
    }
    Path folder = whole.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Path unfinished = whole.resolveSibling(whole.getFileName() + ".unfinished");
    long count;
    try {
      count = write(unfinished, compressed, index);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
    return count;
  }

  private static long write(Path file, boolean compressed, ArticleIndex index)
      throws IOException {
    try (var out = Files.newOutputStream(file);
        var packed = compressed ? new GZIPOutputStream(out) : out;
        var text = new BufferedWriter(new OutputStreamWriter(packed, UTF_8))) {
      return index.forEach(article -> {
        try {
          text.write(article.toJson());
          text.write('\n');
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
