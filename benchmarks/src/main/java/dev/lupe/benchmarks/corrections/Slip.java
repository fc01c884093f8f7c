package dev.lupe.benchmarks.corrections;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A word as somebody typed it, and the word that was meant.
 *
 * @param typed the misspelled word
 * @param meant the right one
 */
record Slip(String typed, String meant) {

  /** The slips of a list: typed and meant words with a tab between them, single words only. */
  static List<Slip> read(Path list) {
    boolean packed = list.toString().endsWith(".gz");
    try (var in = packed ? new GZIPInputStream(Files.newInputStream(list))
        : Files.newInputStream(list);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(columns -> new Slip(columns[0], columns[1]))
          .filter(slip -> slip.isOneWord()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The list " + list + " can't be read", e);
    }
  }

  private boolean isOneWord() {
    return !typed.contains(" ") && !meant.contains(" ") && !typed.equalsIgnoreCase(meant);
  }
}
