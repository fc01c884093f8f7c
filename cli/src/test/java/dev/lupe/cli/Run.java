package dev.lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lupe.cli.Shell.Stream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** One run of the command within this process, and what came of it. */
record Run(int exit, String out, String err) {
  static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

  static Run lupe(Object... args) {
    return lupe(Map.of(), Set.of(), args);
  }

  static Run lupe(Map<String, String> variables, Set<Stream> terminals, Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    var shell = new Shell(new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8),
        variables, terminals, TODAY);
    int exit = Main.run(shell, words);
    return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
