package dev.lupe.reader;

import dev.lupe.article.Article;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The articles of a file of JSON lines, each read when it is asked for. */
final class JsonLines implements Iterator<ReadResult> {
  /** A file that starts with so many lines of something else holds something else. */
  private static final int MOST_BAD_AT_START = 100;

  /** Where the article keeps what was stated but not understood. */
  private static final List<String> DOUBTED = List.of("published", "language");

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
      var decoded = TextDecoding.decodePiece(line);
      var article = Article.fromJson(decoded.text(), source.id() + "#" + lines.number());
      good++;
      return new ReadResult.Read(article, notes(article, decoded));
    } catch (IllegalArgumentException e) {
      return bad(String.valueOf(e.getMessage()));
    }
  }

  private ReadResult bad(String reason) {
    bad++;
    done = good == 0 && bad >= MOST_BAD_AT_START;
    var left = done ? "; no line before it was an article, so the rest is left unread" : "";
    return new ReadResult.Skipped(new Refusal(source.name(), lines.number(), reason + left));
  }

  private static List<String> notes(Article article, TextDecoding decoded) {
    if (decoded.note().isEmpty() && article.values().isEmpty()) {
      return List.of();
    }
    var notes = new ArrayList<String>();
    decoded.note().ifPresent(notes::add);
    for (var name : DOUBTED) {
      var raw = article.values().get(name);
      if (raw != null) {
        notes.add("'" + raw + "' was not understood as \"" + name + "\" and is kept as it stands");
      }
    }
    return notes;
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
