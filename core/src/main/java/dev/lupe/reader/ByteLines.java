package dev.lupe.reader;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of bytes, one at a time, in bounded memory: a line that is too long is passed over. */
final class ByteLines implements Closeable {
  private static final int START_SIZE = 1 << 16;

  private final InputStream in;
  private final int maxLength;
  private byte[] buffer = new byte[START_SIZE];
  private int start;
  private int end;
  private long number;
  private boolean tooLong;
  private byte[] line = new byte[0];

  ByteLines(InputStream in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /** Goes on to the next line; false if there is none. */
  boolean next() throws IOException {
    tooLong = false;
    int searched = start;
    while (true) {
      int newline = indexOfNewline(searched);
      if (newline >= 0) {
        take(newline);
        start = newline + 1;
        return true;
      }
      searched = end;
      if (end - start > maxLength) {
        tooLong = true;
        start = end;
      }
      int dropped = makeRoom();
      searched -= dropped;
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        boolean last = end > start || tooLong;
        take(end);
        start = end;
        return last;
      }
      end += read;
    }
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  /** Whether there was not a single byte, once the end is reached. */
  boolean isEmpty() {
    return end == 0 && number <= 1;
  }

  /** Whether the line is longer than allowed; its bytes are empty then. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The most bytes a line may have. */
  int maxLength() {
    return maxLength;
  }

  /** The bytes of the line, without its end. */
  byte[] bytes() {
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void take(int lineEnd) {
    number++;
    tooLong |= lineEnd - start > maxLength;
    line = tooLong ? new byte[0] : Arrays.copyOfRange(buffer, start, lineEnd);
  }

  private int indexOfNewline(int from) {
    for (int i = from; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Moves what is left to the front, and doubles the buffer where that does not help. */
  private int makeRoom() {
    int dropped = start;
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    return dropped;
  }
}
