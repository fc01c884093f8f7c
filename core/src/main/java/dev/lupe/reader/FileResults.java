package dev.lupe.reader;

import dev.lupe.result.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results of one file. Whatever goes wrong with it becomes its last result, so that one file
 * never stops the others. Nothing is opened before the first result is asked for; each file's
 * results can be read on a thread of their own.
 */
final class FileResults implements Iterator<ReadResult> {
  private final String name;
  private final Opening opening;
  private @Nullable Stream<ReadResult> open;
  private Iterator<ReadResult> results = Collections.emptyIterator();
  private @Nullable ReadResult next;
  private boolean done;

  private FileResults(String name, Opening opening) {
    this.name = name;
    this.opening = opening;
  }

  static FileResults of(ArticleSource source, ArticleReader reader) {
    return new FileResults(source.name(), () -> reader.read(source));
  }

  static FileResults skipped(String name, String reason) {
    return new FileResults(name, () -> Stream.of(skip(name, reason)));
  }

  @Override
  public boolean hasNext() {
    if (next == null && !done) {
      try {
        advance();
      } catch (IOException e) {
        fail(Reasons.of(e));
      } catch (UncheckedIOException e) {
        fail(Reasons.of(e));
      } catch (RuntimeException e) {
        fail("its reader failed: " + e);
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
    if (open == null) {
      open = opening.open();
      results = open.iterator();
    }
    if (results.hasNext()) {
      next = withoutZeros(results.next());
    } else {
      done = true;
      open.close();
    }
  }

  /** No text has a zero in it; where a format lets one through, it is something else or broken. */
  private ReadResult withoutZeros(ReadResult result) {
    if (result instanceof ReadResult.Read read) {
      var article = read.article();
      for (var text : List.of(article.id(), article.title(), article.body())) {
        int zero = text.indexOf('\0');
        if (zero >= 0) {
          return skip(name, "article '" + article.id().replace('\0', '?')
              + "': it is no text: a zero stands at " + zero);
        }
      }
    }
    return result;
  }

  private void fail(String reason) {
    done = true;
    next = skip(name, reason);
    var left = open;
    open = null;
    if (left != null) {
      closeAfterFailure(left, reason);
    }
  }

  private void closeAfterFailure(Stream<ReadResult> left, String reason) {
    try {
      left.close();
    } catch (RuntimeException e) {
      next = skip(name, reason + "; closing it failed, too: " + e);
    }
  }

  private static ReadResult skip(String name, String reason) {
    return new ReadResult.Skipped(new Refusal(name, 0, reason));
  }

  /** Starts to read. */
  private interface Opening {
    Stream<ReadResult> open() throws IOException;
  }
}
