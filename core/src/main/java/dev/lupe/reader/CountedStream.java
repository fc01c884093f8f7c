package dev.lupe.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.LongAdder;

/** Counts the bytes that are read, for those who watch from another thread. */
final class CountedStream extends FilterInputStream {
  private final LongAdder count;

  CountedStream(InputStream bytes, LongAdder count) {
    super(bytes);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count.add(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count.add(Math.max(0, read));
    return read;
  }
}
