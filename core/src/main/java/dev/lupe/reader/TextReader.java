package dev.lupe.reader;

import dev.lupe.internal.understanding.Hints;
import dev.lupe.internal.understanding.Spaces;
import dev.lupe.internal.understanding.TextUnderstanding;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads plain text, one article a file, and understands what it says about itself. */
final class TextReader implements ArticleReader {
  private static final int MAX_BYTES = 64 << 20;

  /** Files from archives and images may carry a time from the first days of computing. */
  private static final Instant UNSET = Instant.parse("1990-01-01T00:00:00Z");

  private final int maxBytes;

  TextReader() {
    this(MAX_BYTES);
  }

  /** With another bound on the bytes of a file. */
  TextReader(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  @Override
  public Stream<ReadResult> read(ArticleSource source) throws IOException {
    byte[] bytes;
    try (var in = source.open()) {
      bytes = in.readNBytes(maxBytes + 1);
    }
    if (bytes.length > maxBytes) {
      throw new IOException("it is larger than " + maxBytes + " bytes");
    }
    if (bytes.length == 0) {
      throw new IOException("it is empty");
    }
    var decoded = TextDecoding.decode(bytes);
    if (Spaces.strip(decoded.text()).isEmpty()) {
      throw new IOException("it holds no text, only blanks");
    }
    var text = TextUnderstanding.of(decoded.text(), Hints.none().asOf(latestDay(source)));
    var notes = new ArrayList<String>();
    decoded.note().ifPresent(notes::add);
    notes.addAll(text.notes());
    return Stream.of(new ReadResult.Read(text.article(source.id()), notes, text.found()));
  }

  /** A day when the text existed: its file's, or else the present one. */
  private static LocalDate latestDay(ArticleSource source) {
    var now = Clock.systemUTC().instant();
    return source.modified().filter(time -> time.isBefore(now) && time.isAfter(UNSET))
        .orElse(now).atZone(ZoneOffset.UTC).toLocalDate();
  }
}
