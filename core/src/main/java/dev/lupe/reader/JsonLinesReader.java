package dev.lupe.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads JSON lines: one article an object, one object a line. */
final class JsonLinesReader implements ArticleReader {
  private static final int MAX_LINE = 64 << 20;

  private final int maxLine;

  JsonLinesReader() {
    this(MAX_LINE);
  }

  /** With another bound on the bytes of a line. */
  JsonLinesReader(int maxLine) {
    this.maxLine = maxLine;
  }

  @Override
  public boolean reads(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  @Override
  public Stream<ReadResult> read(ArticleSource source) throws IOException {
    var bytes = source.open();
    try {
      var lines = new ByteLines(Utf8Stream.of(bytes), maxLine);
      var articles = new JsonLines(source, lines);
      int traits = Spliterator.ORDERED | Spliterator.NONNULL;
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, traits), false)
          .onClose(() -> close(lines));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private static void close(ByteLines lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Closing failed", e);
    }
  }
}
