package dev.lupe.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Since {@code -word} belongs to the query, options nobody knows arrive among its words. Those with
 * two dashes are mistakes, unless they come after {@code --}.
 */
final class MistypedOptions {
  private MistypedOptions() {}

  /** Complains about words that look like options. */
  static void check(CommandSpec spec, List<String> words) {
    var typed = spec.commandLine().getParseResult().originalArgs();
    int end = typed.indexOf("--");
    var options = end < 0 ? typed : typed.subList(0, end);
    var mistyped = words.stream()
        .filter(word -> word.startsWith("--") && options.contains(word))
        .toList();
    if (!mistyped.isEmpty()) {
      throw new UnmatchedArgumentException(spec.commandLine(), mistyped);
    }
  }
}
