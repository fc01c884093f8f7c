package dev.lupe.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;

/** The word lists of the library: text beside the classes that need it, # begins a comment. */
public final class WordList {
  private WordList() {}

  /**
   * The lines that say something.
   *
   * @param beside a class in whose package the list lies
   */
  public static List<String> lines(Class<?> beside, String name) {
    var stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the jar lacks the word list " + name);
    }
    try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      // A loop and no stream: lists are read at the start of a command, where lambdas cost most.
      var lines = new ArrayList<String>();
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        line = line.strip();
        if (!line.isEmpty() && line.charAt(0) != '#') {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }

  /** The words of such a list, parted by blanks and line ends. */
  public static List<String> words(Class<?> beside, String name) {
    return lines(beside, name).stream().flatMap(line -> Stream.of(line.split(" +"))).toList();
  }

  /** These words, to be looked up without making strings; not to be changed. */
  public static CharArraySet set(Iterable<String> words) {
    var set = new CharArraySet(64, false);
    words.forEach(set::add);
    return CharArraySet.unmodifiableSet(set);
  }
}
