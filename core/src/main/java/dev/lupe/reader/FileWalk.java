package dev.lupe.reader;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
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
final class FileWalk implements Iterator<FoundFile> {
  private final NamedPaths named;
  private final List<ArticleReader> readers;
  private final Deque<Iterator<Entry>> folders = new ArrayDeque<>();
  private int nextNamed;
  private @Nullable FoundFile next;

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
  public FoundFile next() {
    if (!hasNext()) {
      throw new NoSuchElementException("All files are walked");
    }
    var found = Objects.requireNonNull(next);
    next = null;
    return found;
  }

  private void visitNamed(Path path) {
    var name = FileNames.of(path);
    if (IndexFolder.is(path)) {
      next = FoundFile.skipped(path, IndexFolder.WHY_NOT_READ);
    } else if (Files.isDirectory(path)) {
      open(path, "");
    } else if (!Files.exists(path)) {
      next = FoundFile.skipped(path, "it does not exist");
    } else if (!Files.isRegularFile(path)) {
      next = FoundFile.skipped(path, "it is neither a file nor a folder");
    } else {
      next = readerOf(name)
          .map(reader -> foundNamed(path, name, reader))
          .orElseGet(() -> FoundFile.skipped(path, "no reader knows its ending"));
    }
  }

  private void visit(Entry entry) {
    var reader = readerOf(FileNames.of(entry.path));
    var attributes = entry.attributes;
    if (attributes == null) {
      next = reader.map(known -> FoundFile.skipped(entry.path, entry.trouble)).orElse(null);
    } else if (attributes.isDirectory()) {
      open(entry.path, entry.below + "/");
    } else if (attributes.isSymbolicLink()) {
      next = LinkedFile.whyNotRead(root(), entry.path)
          .filter(reason -> reader.isPresent() || Files.isDirectory(entry.path))
          .map(reason -> FoundFile.skipped(entry.path, reason))
          .orElse(null);
    } else if (reader.isPresent()) {
      next = attributes.isRegularFile()
          ? found(entry.path, entry.below, reader.get(), FileStamp.of(attributes))
          : FoundFile.skipped(entry.path, "it is no regular file");
    }
  }

  private FoundFile foundNamed(Path file, String name, ArticleReader reader) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return found(file, name, reader, FileStamp.of(attributes));
    } catch (IOException e) {
      return FoundFile.skipped(file, Reasons.of(e));
    }
  }

  private FoundFile found(Path file, String below, ArticleReader reader, FileStamp stamp) {
    return FoundFile.of(new FileSource(named.id(nextNamed - 1, below), file), reader, stamp);
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
        if (IndexFolder.isToldBy(name)) {
          return;
        }
        if (!name.startsWith(".")) {
          entries.add(Entry.of(path, below + name));
        }
      }
      entries.sort(Comparator.comparing(Entry::order));
      folders.push(entries.iterator());
    } catch (IOException e) {
      next = FoundFile.skipped(folder, Reasons.of(e));
    } catch (DirectoryIteratorException e) {
      next = FoundFile.skipped(folder, Reasons.of(e));
    }
  }

  /**
   * What lies in a folder; {@code below} is its path below the named one. Where it vanished as soon
   * as it was seen, there is trouble in place of attributes.
   */
  private record Entry(Path path, String below, @Nullable BasicFileAttributes attributes,
      String trouble) {

    static Entry of(Path path, String below) {
      try {
        return new Entry(path, below, Files.readAttributes(
            path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS), "");
      } catch (IOException e) {
        return new Entry(path, below, null, Reasons.of(e));
      }
    }

    /** Sorts a folder among its siblings as its files' paths will sort. */
    String order() {
      return attributes != null && attributes.isDirectory() ? below + "/" : below;
    }
  }
}
