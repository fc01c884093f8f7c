package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The newest commit of an index, whose files stay where they are until it is let go of, if the index
 * is open for writing here. Where another process writes, they may vanish; {@link #isGone} tells.
 */
final class HeldCommit implements AutoCloseable {
  private final Directory directory;
  private final String segments;
  private final @Nullable WritingSession session;
  private final @Nullable IndexCommit held;

  private HeldCommit(Directory directory, String segments, @Nullable WritingSession session,
      @Nullable IndexCommit held) {
    this.directory = directory;
    this.segments = segments;
    this.session = session;
    this.held = held;
  }

  /** Holds the newest commit of an index that is open for writing here. */
  static HeldCommit of(IndexPlace place, WritingSession session) throws IOException {
    var held = session.snapshots().snapshot();
    return new HeldCommit(place.directory(), held.getSegmentsFileName(), session, held);
  }

  /** Names the newest commit of an index; its files are not held. */
  static HeldCommit of(IndexPlace place) throws IOException {
    var names = place.directory().listAll();
    long generation = SegmentInfos.getLastCommitGeneration(names);
    String segments = generation < 0 ? "segments" : SegmentInfos.getLastCommitSegmentsFileName(
        names);
    return new HeldCommit(place.directory(), segments, null, null);
  }

  /** The name of the file that lists the others; it may be missing or damaged. */
  String segments() {
    return segments;
  }

  /** What that file says; fails where it is damaged. */
  SegmentInfos infos() throws IOException {
    return SegmentInfos.readCommit(directory, segments);
  }

  /** Whether there is a commit at all. */
  boolean isThere() throws IOException {
    return List.of(directory.listAll()).contains(segments);
  }

  /** Whether another commit took its place meanwhile, and its files may be gone. */
  boolean isGone() throws IOException {
    return held == null && !isNewest();
  }

  private boolean isNewest() throws IOException {
    var names = directory.listAll();
    return SegmentInfos.getLastCommitGeneration(names) < 0
        || segments.equals(SegmentInfos.getLastCommitSegmentsFileName(names));
  }

  @Override
  public void close() throws IOException {
    if (session != null && held != null && session.isOpen()) {
      session.snapshots().release(held);
    }
  }
}
