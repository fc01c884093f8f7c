package dev.lupe.reader;

import dev.lupe.article.Article;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The articles of a file of JSON lines, each read when it is asked for. */
final class JsonLines implements Iterator<ReadResult> {
  /** A file that starts with so many lines of something else holds something else. */
  private static final int MOST_BAD_AT_START = 100;

  private final ArticleSource source;
  private final ByteLines lines;
  private @Nullable ReadResult next;
  private long bad;
  private long good;
  private boolean done;

  JsonLines(ArticleSource source, ByteLines lines) {
    this.source = source;
    this.lines = lines;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !done) {
      try {
        advance();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return next != null;
  }

  @Override
  public ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The file is read to its end");
    }
    var result = Objects.requireNonNull(next);
    next = null;
    return result;
  }

  private void advance() throws IOException {
    if (!lines.next()) {
      done = true;
      if (lines.isEmpty()) {
        throw new IOException("it is empty");
      }
    } else if (lines.isTooLong()) {
      next = bad("the line is longer than " + lines.maxLength() + " bytes");
    } else if (!isBlank(lines.bytes())) {
      next = parse(lines.bytes());
    }
  }

  private ReadResult parse(byte[] line) {
    try {
      var decoded = TextDecoding.decodePiece(line).plausible();
      var article = Article.fromJson(decoded.text(), source.id() + "#" + lines.number());
      good++;
      return ReadResult.Read.stated(source, lines.number(), article,
          decoded.note().stream().toList());
    } catch (IOException | IllegalArgumentException e) {
      return bad(String.valueOf(e.getMessage()));
    }
  }

  private ReadResult bad(String reason) {
    bad++;
    done = good == 0 && bad >= MOST_BAD_AT_START;
    var left = done ? "; no line before it was an article, so the rest is left unread" : "";
    return new ReadResult.Skipped(new Refusal(source.name(), lines.number(), reason + left));
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
