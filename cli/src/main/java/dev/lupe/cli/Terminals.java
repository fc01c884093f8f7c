package dev.lupe.cli;

import dev.lupe.cli.Shell.Stream;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds out whether a person is looking. Java can only say so for standard input and output
 * together, so a launcher that knows better says it in a system property.
 */
final class Terminals {
  /** Names the streams that are terminals: {@code out}, {@code err}, {@code out,err} or nothing. */
  static final String PROPERTY = "lupe.terminals";

  private Terminals() {}

  static Set<Stream> ofProcess() {
    String said = System.getProperty(PROPERTY);
    if (said != null) {
      return parse(said);
    }
    return consoleIsTerminal() ? EnumSet.allOf(Stream.class) : Set.of();
  }

  static Set<Stream> parse(String names) {
    var streams = EnumSet.noneOf(Stream.class);
    for (var stream : Stream.values()) {
      if (names.contains(stream.name().toLowerCase(Locale.ROOT))) {
        streams.add(stream);
      }
    }
    return streams;
  }

  /** From Java 22 on there is a console without a terminal, and a method that tells them apart. */
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
