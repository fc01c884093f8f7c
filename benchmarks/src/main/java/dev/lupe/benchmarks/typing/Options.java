package dev.lupe.benchmarks.typing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed behind the name of a benchmark.
 *
 * @param data the folder with the data sets
 * @param number the number that was given, or the usual one
 */
record Options(Path data, int number) {

  static Options of(String[] args, int usual) {
    var words = new ArrayList<>(List.of(args));
    Path data = Path.of(System.getProperty("lupe.benchmarks.data", "../shared/data"));
    if (!words.isEmpty() && words.getFirst().equals("--data")) {
      words.removeFirst();
      data = Path.of(words.removeFirst());
    }
    return new Options(data, words.isEmpty() ? usual : Integer.parseInt(words.getFirst()));
  }
}
