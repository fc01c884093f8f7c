package dev.lupe.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** A file; what is compressed with gzip comes out as it was before. */
record FileSource(String id, Path file, LongAdder bytesRead) implements ArticleSource {
  private static final String GZIP = ".gz";

  FileSource(String id, Path file) {
    this(id, file, new LongAdder());
  }

  /** The name that tells the format: without {@code .gz}. */
  static String formatName(String fileName) {
    return isGzip(fileName)
        ? fileName.substring(0, fileName.length() - GZIP.length()) : fileName;
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public Optional<Instant> modified() {
    try {
      return Optional.of(Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      // Opening the file will say what is wrong with it.
      return Optional.empty();
    }
  }

  @Override
  public InputStream open() throws IOException {
    var bytes = new CountedStream(Files.newInputStream(file), bytesRead);
    return isGzip(name()) ? BoundedGzip.open(bytes) : bytes;
  }

  static boolean isGzip(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }
}
