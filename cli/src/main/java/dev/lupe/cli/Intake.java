package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.ReadResult;
import dev.lupe.result.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What became of the files that were named.
 *
 * @param added how many articles are in the index now
 * @param leftOut what is not, and why
 */
record Intake(long added, List<Refusal> leftOut) {

  /**
   * Checks what was typed, before anything is read or made.
   *
   * @throws UsageException if one of the paths does not exist or may not be read
   */
  static void check(List<Path> paths) {
    paths.forEach(Intake::check);
  }

  private static void check(Path path) {
    if (!Files.exists(path)) {
      throw new UsageException("There is no file or folder '" + path + "' ("
          + path.toAbsolutePath().normalize() + ")");
    }
    if (!Files.isReadable(path)) {
      throw new UsageException("The file or folder '" + path + "' may not be read by this user");
    }
  }

  /**
   * Adds the articles of files and folders to an index. Tells a person who watches how far it is,
   * and of each thing that was left out.
   */
  static Intake read(List<Path> paths, ArticleIndex index, Shell shell) {
    var leftOut = new ArrayList<Refusal>();
    var progress = new Progress(shell);
    var articles = StreamSupport.stream(ArticleFiles.in(paths).spliterator(), false)
        .flatMap(result -> article(result, leftOut))
        .peek(article -> progress.step());
    var report = index.addAll(articles);
    progress.end();
    leftOut.addAll(report.refused());
    for (var refusal : leftOut) {
      shell.err().println("left out: " + Printable.line(refusal.toString()));
    }
    return new Intake(report.added(), List.copyOf(leftOut));
  }

  private static Stream<Article> article(ReadResult result, List<Refusal> leftOut) {
    return switch (result) {
      case ReadResult.Read read -> Stream.of(read.article());
      case ReadResult.Skipped skipped -> {
        leftOut.add(skipped.refusal());
        yield Stream.empty();
      }
    };
  }
}
