package dev.lupe.cli;

import dev.lupe.cli.Shell.Stream;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds out whether a person is looking. Java can only say so for standard input and output
 * together, so the launcher, which knows better, says it in system properties.
 */
final class Terminals {
  private Terminals() {}

  static Set<Stream> ofProcess() {
    var terminals = EnumSet.noneOf(Stream.class);
    for (var stream : Stream.values()) {
      String said = System.getProperty(stream.property());
      if (said == null ? consoleIsTerminal() : said.equals("true")) {
        terminals.add(stream);
      }
    }
    return terminals;
  }

  /** From Java 22 on there is a console without a terminal, and a method that tells them apart. */
  @SuppressWarnings("SystemConsoleNull") // on 21, the oldest supported, it can be null
  private static boolean consoleIsTerminal() {
    var console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException olderThan22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
