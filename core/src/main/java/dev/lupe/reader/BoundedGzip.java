package dev.lupe.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Decompresses gzip, but no bombs: text shrinks to a tenth or so, and a file that claims far more
 * is given up. The first megabytes are free, as they do no harm.
 */
final class BoundedGzip extends FilterInputStream {
  private static final int BUFFER = 1 << 16;
  private static final long FREE_BYTES = 64L << 20;
  private static final long MAX_RATIO = 200;

  private final Counting compressed;
  private long produced;

  /** Begins to decompress; bytes that are not compressed are closed. */
  static InputStream open(InputStream bytes) throws IOException {
    try {
      return new BoundedGzip(new Counting(bytes));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private BoundedGzip(Counting compressed) throws IOException {
    super(new GZIPInputStream(compressed, BUFFER));
    this.compressed = compressed;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    return value < 0 ? value : count(1, value);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    return read < 0 ? read : count(read, read);
  }

  private int count(int more, int result) throws IOException {
    produced += more;
    if (produced > FREE_BYTES && produced / MAX_RATIO > compressed.count) {
      throw new ZipException("it grows to more than " + MAX_RATIO + " times its size");
    }
    return result;
  }

  /** Counts the bytes that go in. */
  private static final class Counting extends FilterInputStream {
    private long count;

    private Counting(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
