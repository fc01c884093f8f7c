package dev.lupe.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** The files and folders that were named, each once, and the ids of what lies there. */
final class NamedPaths {
  private final List<Path> paths;

  NamedPaths(Collection<Path> named) {
    var once = new LinkedHashMap<Path, Path>();
    named.forEach(path -> once.putIfAbsent(path.toAbsolutePath().normalize(), path));
    this.paths = List.copyOf(once.values());
  }

  List<Path> paths() {
    return paths;
  }

  /**
   * The id of what lies at a place below the path of this number, in the order of naming. Whether
   * two would clash is asked of the file system, so nothing needs to be remembered.
   */
  String id(int number, String below) {
    if (!clashes(number, below)) {
      return below;
    }
    var folder = paths.get(number).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    var id = below;
    while (clashes(number, id) && folder != null && folder.getFileName() != null) {
      id = FileNames.of(folder) + "/" + id;
      folder = folder.getParent();
    }
    return id;
  }

  private boolean clashes(int number, String id) {
    return paths.stream().limit(number).anyMatch(earlier -> Files.isDirectory(earlier)
        ? Files.isRegularFile(earlier.resolve(id))
        : FileNames.of(earlier).equals(id));
  }

  @Override
  public String toString() {
    return paths.toString();
  }
}
