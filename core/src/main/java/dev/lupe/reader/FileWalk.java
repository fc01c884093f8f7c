package dev.lupe.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks the named paths, folder by folder, and finds for each file the reader that knows it. */
final class FileWalk implements Iterator<FileResults> {
  private final NamedPaths named;
  private final List<ArticleReader> readers;
  private final Deque<Iterator<Entry>> folders = new ArrayDeque<>();
  private int nextNamed;
  private @Nullable FileResults next;

  FileWalk(List<Path> paths, List<ArticleReader> readers) {
    this.named = new NamedPaths(paths);
    this.readers = readers;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      var folder = folders.peek();
      if (folder == null) {
        if (nextNamed == named.count()) {
          return false;
        }
        visitNamed(named.path(nextNamed++));
      } else if (folder.hasNext()) {
        visit(folder.next());
      } else {
        folders.pop();
      }
    }
    return true;
  }

  @Override
  public FileResults next() {
    if (!hasNext()) {
      throw new NoSuchElementException("All files are walked");
    }
    var found = Objects.requireNonNull(next);
    next = null;
    return found;
  }

  private void visitNamed(Path path) {
    var name = FileNames.of(path);
    if (Files.isDirectory(path)) {
      open(path, "");
    } else if (!Files.exists(path)) {
      next = FileResults.skipped(path.toString(), "it does not exist");
    } else if (!Files.isRegularFile(path)) {
      next = FileResults.skipped(path.toString(), "it is neither a file nor a folder");
    } else {
      next = readerOf(name)
          .map(reader -> results(path, name, reader))
          .orElseGet(() -> FileResults.skipped(path.toString(), "no reader knows its ending"));
    }
  }

  private void visit(Entry entry) {
    var reader = readerOf(FileNames.of(entry.path));
    if (entry.attributes.isDirectory()) {
      open(entry.path, entry.below + "/");
    } else if (entry.attributes.isSymbolicLink()) {
      next = LinkedFile.whyNotRead(root(), entry.path)
          .filter(reason -> reader.isPresent() || Files.isDirectory(entry.path))
          .map(reason -> FileResults.skipped(entry.path.toString(), reason))
          .orElse(null);
    } else if (reader.isPresent()) {
      next = entry.attributes.isRegularFile()
          ? results(entry.path, entry.below, reader.get())
          : FileResults.skipped(entry.path.toString(), "it is no regular file");
    }
  }

  private FileResults results(Path file, String below, ArticleReader reader) {
    return FileResults.of(new FileSource(named.id(nextNamed - 1, below), file), reader);
  }

  private Path root() {
    return named.path(nextNamed - 1);
  }

  private Optional<ArticleReader> readerOf(String fileName) {
    var name = FileSource.formatName(fileName);
    return readers.stream().filter(reader -> reader.reads(name)).findFirst();
  }

  private void open(Path folder, String below) {
    var entries = new ArrayList<Entry>();
    try (var listing = Files.newDirectoryStream(folder)) {
      for (var path : listing) {
        var name = FileNames.of(path);
        if (!name.startsWith(".")) {
          entries.add(new Entry(path, below + name, attributes(path)));
        }
      }
      entries.sort(Comparator.comparing(Entry::order));
      folders.push(entries.iterator());
    } catch (IOException e) {
      next = FileResults.skipped(folder.toString(), Reasons.of(e));
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** What lies in a folder; {@code below} is its path below the named one. */
  private record Entry(Path path, String below, BasicFileAttributes attributes) {
    /** Sorts a folder among its siblings as its files' paths will sort. */
    String order() {
      return attributes.isDirectory() ? below + "/" : below;
    }
  }
}
