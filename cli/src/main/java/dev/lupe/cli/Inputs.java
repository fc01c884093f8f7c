package dev.lupe.cli;

import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.InputSource;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files and folders that were named, and standard input where {@code -} was.
 *
 * @param files all of them
 * @param input what came in on standard input
 */
record Inputs(ArticleFiles files, Optional<InputSource> input) implements AutoCloseable {
  private static final Path STANDARD_INPUT = Path.of("-");

  /**
   * Checks what was typed, before anything is read or made.
   *
   * @param name what standard input would be called as a file
   * @throws UsageException if one of the paths does not exist
   */
  static Inputs of(List<Path> paths, Optional<String> name, Shell shell) {
    var named = paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
    named.forEach(Inputs::check);
    var files = ArticleFiles.in(named);
    if (named.size() == paths.size()) {
      if (name.isPresent()) {
        throw new UsageException("--name says what standard input is called; name it with '-'");
      }
      return new Inputs(files, Optional.empty());
    }
    var input = name.map(fileName -> InputSource.named(fileName, shell.in()))
        .orElseGet(() -> InputSource.recognised("standard input", shell.in()));
    return new Inputs(files.and(input), Optional.of(input));
  }

  /** What is there and can't be read is told with the rest, which is read all the same. */
  private static void check(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageException("There is no file or folder '" + path + "' ("
          + path.toAbsolutePath().normalize() + ")");
    }
  }

  /** Forgets what came in. */
  @Override
  public void close() {
    input.ifPresent(InputSource::close);
  }
}
