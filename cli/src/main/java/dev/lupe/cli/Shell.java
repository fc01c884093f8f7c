package dev.lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a command is started from.
 *
 * @param in what comes in; at its end where nothing does
 * @param out takes the answer and nothing else
 * @param err takes everything else
 * @param variables the environment variables
 * @param terminals at which of the streams a person sits
 * @param today the day from which relative dates count back
 */
record Shell(InputStream in, PrintStream out, PrintStream err, Map<String, String> variables,
    Set<Stream> terminals, LocalDate today) {
  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  /** The streams of text that enter and leave a process. */
  enum Stream {
    IN("lupe.stdin.terminal"),
    OUT("lupe.stdout.terminal"),
    ERR("lupe.stderr.terminal");

    private final String property;

    Stream(String property) {
      this.property = property;
    }

    /** The system property in which the launcher says whether this is a terminal. */
    String property() {
      return property;
    }
  }

  /** A shell in which nothing comes in. */
  Shell(PrintStream out, PrintStream err, Map<String, String> variables, Set<Stream> terminals,
      LocalDate today) {
    this(InputStream.nullInputStream(), out, err, variables, terminals, today);
  }

  /** The shell this process was started from. The streams are UTF-8 in any locale. */
  static Shell ofProcess(StandardOutput output) {
    return new Shell(
        System.in, new PrintStream(new BufferedOutputStream(output), false, UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
        System.getenv(), Terminals.ofProcess(), LocalDate.now(ZoneId.systemDefault()));
  }

  /** Streams that go to no terminal. */
  static Shell of(PrintStream out, PrintStream err) {
    return new Shell(
        System.in, out, err, System.getenv(), Set.of(), LocalDate.now(ZoneId.systemDefault()));
  }

  /** An environment variable, if it is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** Tells the person something beside the answer. */
  void note(String message) {
    err.println("note: " + Printable.line(message));
  }

  /** Tells the person that no article has this id. */
  void noArticle(String id) {
    err.println("lupe: There is no article '" + Printable.line(id) + "'");
  }

  boolean isTerminal(Stream stream) {
    return terminals.contains(stream);
  }

  /** How many columns the terminal has, as far as the environment says. */
  int width() {
    return variable("COLUMNS")
        .filter(columns -> columns.matches("[0-9]{1,4}"))
        .map(columns -> Math.max(LEAST_WIDTH, Integer.parseInt(columns)))
        .orElse(USUAL_WIDTH);
  }
}
