package dev.lupe.cli;

import dev.lupe.error.IndexException;
import dev.lupe.error.LupeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place where what went wrong becomes a sentence and an exit code.
 *
 * @param message what went wrong and what to do, without the name of the program
 * @param exitCode what to tell the shell
 * @param cause where it came from
 */
record Failure(String message, int exitCode, Throwable cause) {

  static Failure of(Throwable thrown) {
    return switch (thrown) {
      case ParameterException e -> new Failure(usageMessage(e), ExitCode.USAGE, e);
      case UsageException e -> new Failure(message(e), ExitCode.USAGE, e);
      case IndexException e -> new Failure(message(e), ExitCode.INDEX, e);
      case LupeException e -> new Failure(message(e), ExitCode.USAGE, e);
      case UncheckedIOException e when e.getCause() != null -> of(e.getCause());
      case IOException e -> new Failure(fileMessage(e), ExitCode.USAGE, e);
      case InvalidPathException e -> new Failure(
          "'" + e.getInput() + "' can't be the name of a file here: " + e.getReason(),
          ExitCode.USAGE, e);
      case OutOfMemoryError e -> new Failure(
          "The memory did not suffice; LUPE_JAVA_OPTS=-Xmx4g gives more", ExitCode.USAGE, e);
      default -> new Failure(
          "This is an error in lupe itself: " + thrown + "\nWith --debug it shows where.",
          ExitCode.USAGE, thrown);
    };
  }

  /** Tells the person and returns the exit code. */
  int report(Shell shell, boolean debug) {
    shell.out().flush();
    shell.err().println("lupe: " + Printable.lines(message));
    if (debug) {
      cause.printStackTrace(shell.err());
    }
    return exitCode;
  }

  private static String usageMessage(ParameterException e) {
    var command = e.getCommandLine().getCommandSpec();
    String help = "\n'" + command.qualifiedName() + " --help' shows what there is.";
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return message(e) + help;
    }
    String what = unmatched.getUnmatched().getFirst();
    if (unmatched.isUnknownOption()) {
      String name = what.split("=", 2)[0];
      if (e.getCommandLine().getSubcommands().values().stream()
          .anyMatch(other -> other.getCommandSpec().findOption(name) != null)) {
        return "'" + name + "' stands behind the command: lupe COMMAND " + name + help;
      }
    }
    var suggestions = unmatched.getSuggestions();
    return "There is no " + kind(unmatched) + " '" + what + "'"
        + (suggestions.isEmpty() ? "" : "; did you mean " + suggestions.getFirst() + "?")
        + help;
  }

  private static String kind(UnmatchedArgumentException e) {
    if (e.isUnknownOption()) {
      return "option";
    }
    return e.getCommandLine().getParent() == null ? "command" : "place for another word:";
  }

  /** What went wrong with which file. */
  static String fileMessage(IOException e) {
    return switch (e) {
      case NoSuchFileException gone -> "There is no file or folder '" + gone.getFile() + "'";
      case AccessDeniedException denied -> "'" + denied.getFile() + "' may not be read or written";
      case FileSystemException other -> "'" + other.getFile() + "': " + other.getReason();
      default -> message(e);
    };
  }

  private static String message(Throwable e) {
    String message = e.getMessage();
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
  }
}
