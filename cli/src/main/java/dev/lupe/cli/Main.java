package dev.lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The command {@code lupe}: finds the command that was typed, runs it, and says how it went. */
public final class Main {
  private static final List<String> JUST_VERSION = List.of("--version");

  private Main() {}

  /** Runs a command on the streams of this process and ends it. */
  public static void main(String[] args) {
    var output = StandardOutput.ofProcess();
    var shell = Shell.ofProcess(output);
    int exitCode = run(shell, args);
    System.exit(output.failure()
        .map(e -> new Failure("The answer can't be written: " + e.getMessage(),
            ExitCode.USAGE, e).report(shell, false))
        .orElse(exitCode));
  }

  /**
   * Runs a command.
   *
   * @param out takes the answer
   * @param err takes everything else: progress, notes, complaints
   * @param args the words behind {@code lupe}
   * @return the exit code: 0 found, 1 nothing found, 2 usage or input error, 3 index unusable
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    return run(Shell.of(out, err), args);
  }

  static int run(Shell shell, String... typed) {
    if (List.of(typed).equals(JUST_VERSION)) {
      // Programs ask for it and do not want to wait until all that can be typed is known.
      return version(shell);
    }
    String[] args = Commands.withHelpAsOption(typed);
    var root = new RootCommand();
    int exitCode;
    try {
      exitCode = commandLine(root, shell, args).execute(args);
    } catch (RuntimeException | Error e) {
      // Also when memory runs out, a person gets a sentence and not a stack trace.
      exitCode = Failure.of(e).report(shell, root.debug());
    }
    // Once the reader of a pipe has seen enough, no answer is missing.
    boolean readerIsGone = shell.out().checkError();
    return readerIsGone ? ExitCode.FOUND : exitCode;
  }

  private static int version(Shell shell) {
    for (var line : new Version().getVersion()) {
      shell.out().println(line);
    }
    shell.out().flush();
    return ExitCode.FOUND;
  }

  private static CommandLine commandLine(RootCommand root, Shell shell, String[] args) {
    var commandLine = new CommandLine(root);
    Commands.addTo(commandLine, shell, args);
    return OptionTypes.register(commandLine, shell)
        .setOut(new PrintWriter(shell.out(), true, UTF_8))
        .setErr(new PrintWriter(shell.err(), true, UTF_8))
        .setExpandAtFiles(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setParameterExceptionHandler(
            (e, all) -> Failure.of(e).report(shell, root.debug()))
        .setExecutionExceptionHandler(
            (e, command, parsed) -> Failure.of(e).report(shell, root.debug()));
  }
}
