package dev.lupe.benchmarks.typing;

import dev.lupe.benchmarks.relevance.DataFolder;
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
    Path data = DataFolder.named(words);
    return new Options(data, words.isEmpty() ? usual : Integer.parseInt(words.getFirst()));
  }
}
