package dev.lupe.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The files and folders that were named, each once, and the ids of what lies there. Whether two ids
 * would clash is asked of the file system, so that nothing needs to be remembered of the files.
 */
final class NamedPaths {
  private final List<Named> all;

  NamedPaths(Collection<Path> paths) {
    var once = new LinkedHashMap<Path, Named>();
    for (var path : paths) {
      once.computeIfAbsent(path.toAbsolutePath().normalize(), whole -> Named.of(path, whole));
    }
    this.all = List.copyOf(once.values());
  }

  int count() {
    return all.size();
  }

  Path path(int number) {
    return all.get(number).path;
  }

  /** The id of what lies at a place below the path of this number, in the order of naming. */
  String id(int number, String below) {
    boolean clear = all.stream().limit(number).noneMatch(earlier -> earlier.holds(below));
    return clear ? below : longerId(all.get(number), below);
  }

  /** With as many folders in front as tell this place from the others, and their files. */
  private String longerId(Named place, String below) {
    int length = all.stream().mapToInt(other -> place.foldersInCommon(other) + 1).max().orElse(1);
    while (true) {
      var id = place.lastFolders(length) + below;
      if (length >= place.folders.size() || all.stream().noneMatch(other -> other.holds(id))) {
        return id;
      }
      length++;
    }
  }

  /**
   * A path as it was named.
   *
   * @param path the path
   * @param isFolder whether it is a folder
   * @param folders the names of the folder, or of the one the file is in, from the top
   */
  private record Named(Path path, boolean isFolder, List<String> folders) {

    static Named of(Path path, Path whole) {
      boolean isFolder = Files.isDirectory(whole);
      var names = new ArrayDeque<String>();
      var at = isFolder ? whole : whole.getParent();
      while (at != null && at.getFileName() != null) {
        names.addFirst(FileNames.of(at));
        at = at.getParent();
      }
      return new Named(path, isFolder, List.copyOf(names));
    }

    /** Whether a file here has this id, as long as no folders are put in front. */
    boolean holds(String id) {
      return isFolder ? Files.isRegularFile(path.resolve(id)) : FileNames.of(path).equals(id);
    }

    /** How many of the last folders have the same names; none if it is the same folder. */
    int foldersInCommon(Named other) {
      if (folders.equals(other.folders)) {
        return 0;
      }
      int most = Math.min(folders.size(), other.folders.size());
      int same = 0;
      while (same < most && folders.get(folders.size() - 1 - same)
          .equals(other.folders.get(other.folders.size() - 1 - same))) {
        same++;
      }
      return same;
    }

    String lastFolders(int length) {
      int from = Math.max(0, folders.size() - length);
      return folders.isEmpty() ? "" : String.join("/", folders.subList(from, folders.size())) + "/";
    }
  }
}
