package dev.lupe.benchmarks.speed;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs programs. */
final class Commands {
  private Commands() {}

  /** The program that starts the JVM. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** What a program prints; what it has to complain about goes where ours goes. */
  static String output(ProcessBuilder program) throws IOException {
    var process = program.redirectError(Redirect.INHERIT).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(program.command() + " ended with " + code);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return text;
  }

  /** How many milliseconds a program takes. */
  static double millis(ProcessBuilder program) throws IOException {
    return Upkeep.millis(() -> output(program));
  }
}
