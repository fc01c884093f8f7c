package dev.lupe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** Writes articles to a file that appears when it is whole. */
final class Export {
  private Export() {}

  static long to(Path file, ArticleIndex index) throws IOException {
    Path whole = file.toAbsolutePath();
    Path unfinished = whole.resolveSibling(whole.getFileName() + ".unfinished");
    long count;
    try (var out = writer(unfinished, whole.toString().endsWith(".gz"))) {
      count = index.forEach(article -> {
        try {
          out.write(article.toJson());
          out.write('\n');
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
    return count;
  }

  private static Writer writer(Path file, boolean compressed) throws IOException {
    var out = Files.newOutputStream(file);
    return new BufferedWriter(
        new OutputStreamWriter(compressed ? new GZIPOutputStream(out) : out, UTF_8));
  }
}
