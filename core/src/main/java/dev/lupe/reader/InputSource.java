package dev.lupe.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipException;

/**
 * What came in on a stream, such as standard input, kept in a file of its own until it is closed,
 * because some formats are looked through twice. What is compressed with gzip is decompressed.
 * {@code files.and(input)} reads it behind other files.
 */
public final class InputSource implements ArticleSource, AutoCloseable {
  private static final int HEAD = 1 << 20;
  private static final int HASH_BYTES = 6;
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private final String name;
  private final String id;
  private final List<String> fileNames;
  private final Path kept;

  private InputSource(String name, String id, List<String> fileNames, Path kept) {
    this.name = name;
    this.id = id;
    this.fileNames = fileNames;
    this.kept = kept;
  }

  /**
   * Takes in a stream to its end, as a file of this name would be read: the ending tells the format,
   * and the name is the id of an article that fills the whole stream.
   *
   * @throws UncheckedIOException if the stream can't be read, or not be kept
   */
  public static InputSource named(String fileName, InputStream in) {
    return take(in, (kept, hash) -> new InputSource(fileName, fileName,
        List.of(FileSource.formatName(fileName)), kept));
  }

  /**
   * Takes in a stream to its end and tells its format by its first bytes. The id of an article that
   * fills the whole stream is made of the bytes: other bytes, other id.
   *
   * @param name what messages call it
   * @throws UncheckedIOException if the stream can't be read, or not be kept
   */
  public static InputSource recognised(String name, InputStream in) {
    return take(in, (kept, hash) -> new InputSource(name, "input-" + hash,
        FormatGuess.endings(head(kept)).stream().map(ending -> name + ending).toList(), kept));
  }

  private static InputSource take(InputStream in, Making making) {
    try {
      var kept = Files.createTempFile("lupe-input", null);
      kept.toFile().deleteOnExit();
      var digest = MessageDigest.getInstance("SHA-256");
      try (var out = Files.newOutputStream(kept)) {
        new DigestInputStream(in, digest).transferTo(out);
      }
      var hash = Arrays.copyOf(digest.digest(), HASH_BYTES);
      return making.of(kept, HexFormat.of().formatHex(hash));
    } catch (IOException e) {
      throw new UncheckedIOException("The input can't be taken in: " + e.getMessage(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The first bytes; of what can't be decompressed none, and reading will say why. */
  private static byte[] head(Path kept) throws IOException {
    try (var in = open(kept)) {
      return in.readNBytes(HEAD);
    } catch (EOFException | ZipException e) {
      return new byte[0];
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InputStream open() throws IOException {
    return open(kept);
  }

  private static InputStream open(Path kept) throws IOException {
    byte[] start;
    try (var in = Files.newInputStream(kept)) {
      start = in.readNBytes(GZIP.length);
    }
    var bytes = Files.newInputStream(kept);
    return Arrays.equals(start, GZIP) ? BoundedGzip.open(bytes) : bytes;
  }

  /** Its place among the files, with the first reader that knows it under one of its names. */
  FoundFile found(List<ArticleReader> readers) {
    for (var fileName : fileNames) {
      for (var reader : readers) {
        if (reader.reads(fileName)) {
          return FoundFile.of(this, reader);
        }
      }
    }
    return FoundFile.skipped(name, "no reader knows the ending of " + fileNames.getFirst());
  }

  /** Deletes what was kept. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  /** Makes a source of a file and the hash of its bytes. */
  private interface Making {
    InputSource of(Path kept, String hash) throws IOException;
  }
}
