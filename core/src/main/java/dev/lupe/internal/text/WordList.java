package dev.lupe.internal.german;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/** The word lists of this package: text beside the classes, # begins a comment. */
final class WordList {

  private WordList() {}

  /** The lines that say something. */
  static List<String> lines(String name) {
    var stream = WordList.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the jar lacks the word list " + name);
    }
    try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines().map(String::strip).filter(l -> !l.isEmpty() && l.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }

  /** The words, parted by blanks and line ends. */
  static List<String> words(String name) {
    return lines(name).stream().flatMap(l -> List.of(l.split(" +")).stream()).toList();
  }

  static CharArraySet set(Iterable<String> words) {
    var set = new CharArraySet(64, false);
    words.forEach(set::add);
    return CharArraySet.unmodifiableSet(set);
  }

  /** As an index writes a word: lower case is given, ä ö ü ß become a o u ss. */
  static String folded(String word) {
    return word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u').replace("ß", "ss");
  }
}
