package dev.lupe.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells when something changed in files and folders, so that an index can be kept in step:
 *
 * <pre>{@code
 * try (var changes = FileChanges.of(files)) {
 *   do {
 *     index.sync(files);
 *   } while (changes.await());
 * }
 * }</pre>
 *
 * <p>Used by one thread, which waits in {@link #await}; any other may {@link #close} it. Hidden files,
 * links and the folders of indexes are passed over, as they are when files are read. Folders that come
 * later are watched, too. What can't be watched, or is not there, is looked at every few seconds.
 */
public final class FileChanges implements AutoCloseable {
  private static final Duration QUIET = Duration.ofMillis(300);
  private static final Duration LONGEST_BURST = Duration.ofSeconds(3);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

  private final ArticleFiles files;
  private final WatchService service;
  private final Map<WatchKey, Watched> watched = new HashMap<>();
  private boolean allWatched;

  private FileChanges(ArticleFiles files, WatchService service) {
    this.files = files;
    this.service = service;
  }

  /**
   * Begins to watch: what changes from now on ends the next {@link #await}.
   *
   * @throws UncheckedIOException if the system can't watch anything
   */
  public static FileChanges of(ArticleFiles files) {
    try {
      @SuppressWarnings("resource") // closed with what it is given to
      var changes = new FileChanges(files,
          FileSystems.getDefault().newWatchService());
      changes.watchAll();
      return changes;
    } catch (IOException e) {
      throw new UncheckedIOException("The system can't watch files: " + e.getMessage(), e);
    }
  }

  /**
   * Waits until something may have changed and the files have been quiet for a moment, or a burst has
   * gone on for a few seconds. Whether to go on: false when this was closed, or the thread was
   * interrupted, whose flag stays set.
   */
  public boolean await() {
    try {
      awaitFirst();
      long start = System.nanoTime();
      var key = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
      while (key != null && System.nanoTime() - start < LONGEST_BURST.toNanos()) {
        isOfInterest(key);
        key = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
      }
      if (key != null) {
        isOfInterest(key);
      }
      // Before the files are read, so that nothing falls between watching and reading.
      watchAll();
      return true;
    } catch (ClosedWatchServiceException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void awaitFirst() throws InterruptedException {
    while (true) {
      var key = allWatched
          ? service.take()
          : service.poll(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
      if (key == null || isOfInterest(key)) {
        return;
      }
    }
  }

  /** Takes the events off a key. */
  private boolean isOfInterest(WatchKey key) {
    var folder = watched.get(key);
    boolean interesting = false;
    for (var event : key.pollEvents()) {
      interesting |= folder == null || folder.isAbout(event);
    }
    if (!key.reset()) {
      watched.remove(key);
      // The folder is gone; should it come again, only looking there can tell.
      allWatched = false;
      interesting = true;
    }
    return interesting;
  }

  private void watchAll() {
    allWatched = true;
    for (var path : files.paths()) {
      var whole = path.toAbsolutePath().normalize();
      if (Files.isDirectory(whole)) {
        watchBelow(whole);
      } else {
        allWatched &= Files.exists(whole);
      }
      // Files, and folders too, may be replaced by others of their name.
      var parent = whole.getParent();
      if (parent != null) {
        watch(parent, Optional.of(Set.of(whole.getFileName())));
      }
    }
  }

  private void watchBelow(Path root) {
    try {
      Files.walkFileTree(root, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
          if (!folder.equals(root) && FileNames.of(folder).startsWith(".")
              || IndexFolder.is(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
          }
          watch(folder, Optional.empty());
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
          allWatched &= !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
          allWatched &= e == null;
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      allWatched = false;
    }
  }

  /** Watching a folder again changes nothing; a folder watched as a whole stays so. */
  private void watch(Path folder, Optional<Set<Path>> names) {
    try {
      var key = folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
      watched.merge(key, new Watched(names), Watched::and);
    } catch (IOException e) {
      allWatched = false;
    }
  }

  /** Ends waiting, now and later. */
  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder that is watched, for some names in it or for all. */
  private record Watched(Optional<Set<Path>> names) {
    private Watched and(Watched other) {
      if (names.isEmpty() || other.names.isEmpty()) {
        return new Watched(Optional.empty());
      }
      var both = new HashSet<>(names.get());
      both.addAll(other.names.get());
      return new Watched(Optional.of(both));
    }

    private boolean isAbout(WatchEvent<?> event) {
      return !(event.context() instanceof Path name)
          || names.map(all -> all.contains(name)).orElse(!FileNames.of(name).startsWith("."));
    }
  }
}
