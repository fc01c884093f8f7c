package dev.lupe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * What the launcher runs once so that the archive of loaded classes holds those that people's commands
 * need: articles are read from files, an index on disk is made, searched and read from.
 */
final class Rehearsal {
  private static final String QUERY = "Güterverkehr \"freight traffic\" Tokajew";

  private Rehearsal() {}

  /** Rehearses with the articles of a folder. */
  public static void main(String[] args) throws IOException {
    var articles = args[0];
    var folder = Files.createTempDirectory("lupe-rehearsal");
    try {
      var index = folder.resolve("index").toString();
      run("index", "--index", index, articles);
      run("search", "--index", index, "--facets", "language,source", "--color", "always", QUERY);
      run("search", "--index", index, "--format", "json", QUERY);
      run("search", "--in", articles, "--color", "always", QUERY);
    } finally {
      delete(folder);
    }
  }

  private static void run(String... args) {
    Main.run(Shell.ofProcess(StandardOutput.ofProcess()), args);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (var found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (var file : all) {
      Files.delete(file);
    }
  }
}
