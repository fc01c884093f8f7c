package dev.lupe.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Files and folders full of articles. Each iteration walks them anew and reads as it goes: text
 * ({@code .txt}) and JSON lines ({@code .jsonl}, {@code .ndjson}), each also as {@code .gz}, and
 * what further {@linkplain ArticleReader readers} know. What can't be read is one {@link
 * ReadResult.Skipped}, and the rest goes on. The order is always the same: the named paths as
 * given, folders by name.
 *
 * <p>The id of an article that fills a file is the file's path below the folder that was named,
 * with slashes; for a file that was named itself, its name. Should two named paths lead to the same
 * id, the later one gets as many names of its parent folders in front as it takes to tell them
 * apart.
 *
 * <p>Hidden files and folders in a folder are passed over, and so are the folders of indexes and files
 * no reader knows. Links in a folder are not followed; one that leads out of it is reported.
 */
public final class ArticleFiles implements Iterable<ReadResult> {
  private final List<Path> paths;
  private final List<InputSource> inputs;
  private final List<ArticleReader> readers;

  private ArticleFiles(List<Path> paths, List<InputSource> inputs, List<ArticleReader> readers) {
    this.paths = paths;
    this.inputs = inputs;
    this.readers = readers;
  }

  /** The files, and all files below the folders. */
  public static ArticleFiles in(Path... paths) {
    return in(List.of(paths));
  }

  /** The files, and all files below the folders. */
  public static ArticleFiles in(Collection<Path> paths) {
    var readers = new ArrayList<ArticleReader>();
    ServiceLoader.load(ArticleReader.class).forEach(readers::add);
    readers.add(new TextReader());
    readers.add(new JsonLinesReader());
    return new ArticleFiles(List.copyOf(paths), List.of(), List.copyOf(readers));
  }

  /** The same files, and behind them what came in on a stream. */
  public ArticleFiles and(InputSource input) {
    var all = new ArrayList<>(inputs);
    all.add(input);
    return new ArticleFiles(paths, List.copyOf(all), readers);
  }

  /** The same files with further readers, which are asked before all others. */
  public ArticleFiles with(ArticleReader... further) {
    var all = new ArrayList<>(List.of(further));
    all.addAll(readers);
    return new ArticleFiles(paths, inputs, List.copyOf(all));
  }

  /**
   * Reads one file after the other, and of a large file one article after the other. For one
   * thread; whoever stops early leaves at most one file open.
   */
  @Override
  public Iterator<ReadResult> iterator() {
    return new AllResults(found());
  }

  /** The files as a walk finds them, none of them opened. For one thread. */
  public Iterator<FoundFile> found() {
    var walk = new FileWalk(paths, readers);
    var behind = inputs.stream().map(input -> input.found(readers)).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return walk.hasNext() || behind.hasNext();
      }

      @Override
      public FoundFile next() {
        return walk.hasNext() ? walk.next() : behind.next();
      }
    };
  }

  /** The files and folders that were named, as they were named. */
  public List<Path> paths() {
    return paths;
  }

  @Override
  public String toString() {
    return "ArticleFiles" + paths;
  }
}
