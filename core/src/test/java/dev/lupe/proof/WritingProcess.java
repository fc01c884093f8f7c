package dev.lupe.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A process that does nothing but change an index, to be killed at any moment. Each thread has ids
 * of its own and writes to a log what it is about to do and, once the call returned, that it did:
 * {@code > + 12 7} is an article 12 of version 7 on its way, {@code < + 12 7} one that was
 * acknowledged, {@code -} a deletion. A line may be cut off at the end.
 */
final class WritingProcess {
  static final int THREADS = 3;
  static final int IDS = 40;

  private WritingProcess() {}

  /** The index, the folder of the logs, and a seed. */
  public static void main(String[] args) throws Exception {
    var folder = Path.of(args[0]);
    long seed = Long.parseLong(args[2]);
    try (var index = ArticleIndex.open(folder)) {
      var threads = new ArrayList<Thread>();
      for (int i = 0; i < THREADS; i++) {
        int number = i;
        threads.add(new Thread(() -> write(index, log(args[1], number), number, seed)));
      }
      threads.forEach(Thread::start);
      for (var thread : threads) {
        thread.join();
      }
    }
  }

  static Path log(String folder, int thread) {
    return Path.of(folder, "operations-" + thread + ".log");
  }

  private static void write(ArticleIndex index, Path log, int thread, long seed) {
    var random = new Random(seed * 31 + thread);
    try (var out = new FileOutputStream(log.toFile(), true)) {
      for (int version = 0;; version++) {
        var operation = operation(random, thread, seed, version);
        out.write(("> " + operation + "\n").getBytes(UTF_8));
        apply(index, operation);
        out.write(("< " + operation + "\n").getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String operation(Random random, int thread, long seed, int version) {
    String id = thread + "-" + random.nextInt(IDS);
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> "- " + id + " 0";
      case 3 -> "* " + thread + "-" + random.nextInt(IDS - 5) + " " + seed + "." + version;
      default -> "+ " + id + " " + seed + "." + version;
    };
  }

  /** The ids that an operation is about: {@code *} means several that follow each other. */
  static List<String> ids(String operation) {
    var words = operation.split(" ", -1);
    if (!words[0].equals("*")) {
      return List.of(words[1]);
    }
    var parts = words[1].split("-", -1);
    return IntStream.range(0, 5).mapToObj(i -> parts[0] + "-" + (Integer.parseInt(parts[1]) + i))
        .toList();
  }

  private static void apply(ArticleIndex index, String operation) {
    var words = operation.split(" ", -1);
    switch (words[0]) {
      case "-" -> index.delete(words[1]);
      case "+" -> index.add(Article.of(words[1], "", words[2]));
      default -> index.addAll(
          ids(operation).stream().map(id -> Article.of(id, "", words[2])).toList());
    }
  }
}
