package dev.lupe.settings;

import dev.lupe.error.LupeException;
import java.time.Duration;

/**
 * Is told what happens in an index, for metrics. Every method does nothing unless it is overridden.
 * They are called on whatever thread the thing happened, on many at once, and should return
 * quickly; what they throw is logged and harms nothing.
 */
public interface IndexListener {
  /**
   * A search was answered.
   *
   * @param took from the call to the answer
   * @param hits how many articles match
   * @param complete whether the answer is; if not, time ran out
   */
  default void searched(Duration took, long hits, boolean complete) {}

  /** So many articles went in, new or in place of others; they are on disk or will be in time. */
  default void added(long articles) {}

  /** So many ids were asked to be deleted, whether or not there were articles. */
  default void deleted(long ids) {}

  /** Changes were written to the disk; many calls share one commit. */
  default void committed(Duration took) {}

  /**
   * Parts of the index were put together in the background.
   *
   * @param bytes about how much was read for it
   */
  default void merged(Duration took, long bytes) {}

  /** All articles were read anew. */
  default void rebuilt(Duration took, long articles) {}

  /** A call failed with this, or something in the background did. */
  default void failed(LupeException failure) {}
}
