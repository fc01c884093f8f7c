package dev.lupe.internal.engine.index;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A result that somebody waits for. To tell of a failure, a {@link CompletableFuture} needs a few
 * bytes; where work ran out of memory there may be none, and who waits would do so forever.
 */
final class Promise<T> extends CompletableFuture<T> {
  private volatile @Nullable Throwable failure;

  /** Tells of a failure, with or without memory. */
  void fail(Throwable why) {
    failure = why;
    try {
      completeExceptionally(why);
    } catch (OutOfMemoryError e) {
      complete(null);
    }
  }

  /** Throws the failure that was told of without memory, if there is one. */
  void mustHaveSucceeded() throws Exception {
    switch (failure) {
      case Error error -> throw error;
      case Exception exception -> throw exception;
      case null, default -> {
      }
    }
  }
}
