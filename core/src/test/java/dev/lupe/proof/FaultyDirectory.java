package dev.lupe.proof;

import java.io.IOException;
import java.util.Collection;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** A disk with as much room as it is given, on which calls fail now and then. */
final class FaultyDirectory extends FilterDirectory {
  private final Random random;
  private final AtomicInteger failures = new AtomicInteger();
  private volatile long room = Long.MAX_VALUE;
  private volatile double rate;
  private volatile boolean segmentsFail;

  FaultyDirectory(long seed) {
    super(new ByteBuffersDirectory());
    this.random = new Random(seed);
  }

  /** Lets so many bytes lie here at most. */
  void room(long bytes) {
    room = bytes;
  }

  /** Lets this part of all calls fail. */
  void failing(double part) {
    rate = part;
  }

  /** Lets no segment be forced to the disk, which fails a commit and spares the writer. */
  void failingCommits(boolean fail) {
    segmentsFail = fail;
  }

  /** How many calls failed. */
  int failures() {
    return failures.get();
  }

  long used() throws IOException {
    long used = 0;
    for (String name : in.listAll()) {
      used += length(in, name);
    }
    return used;
  }

  private static long length(Directory directory, String name) {
    try {
      return directory.fileLength(name);
    } catch (IOException e) {
      return 0; // Gone, or being written: then its bytes are counted as they come.
    }
  }

  private void mayFail(String call) throws IOException {
    boolean fails;
    synchronized (random) {
      fails = rate > 0 && random.nextDouble() < rate;
    }
    if (fails) {
      failures.incrementAndGet();
      throw new IOException("injected: " + call);
    }
  }

  private void mustHaveRoom(long more) throws IOException {
    if (room < Long.MAX_VALUE && used() + more > room) {
      failures.incrementAndGet();
      throw new IOException("No space left on device");
    }
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    mayFail("Too many open files");
    return new Output(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    mayFail("Too many open files");
    return new Output(super.createTempOutput(prefix, suffix, context));
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    mayFail("Too many open files");
    return super.openInput(name, context);
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    mayFail("sync");
    if (segmentsFail && names.stream().anyMatch(name -> name.startsWith("_"))) {
      throw new IOException("injected: sync of segments");
    }
    super.sync(names);
  }

  @Override
  public void rename(String source, String dest) throws IOException {
    mayFail("rename");
    super.rename(source, dest);
  }

  /** Counts what was written and is not yet seen as a file. */
  private final class Output extends FilterIndexOutput {
    private long written;
    private long checkedAt;

    Output(IndexOutput out) {
      super(out.toString(), out.getName(), out);
    }

    private void writing(int bytes) throws IOException {
      written += bytes;
      if (written - checkedAt >= 256) {
        checkedAt = written;
        mayFail("write");
        mustHaveRoom(written);
      }
    }

    @Override
    public void writeByte(byte b) throws IOException {
      writing(1);
      super.writeByte(b);
    }

    @Override
    public void writeBytes(byte[] b, int offset, int length) throws IOException {
      writing(length);
      super.writeBytes(b, offset, length);
    }

    @Override
    public void close() throws IOException {
      try {
        if (written > checkedAt) {
          mustHaveRoom(written);
        }
      } finally {
        super.close();
      }
    }
  }
}
