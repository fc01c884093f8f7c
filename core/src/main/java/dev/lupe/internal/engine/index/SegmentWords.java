package dev.lupe.internal.engine.index;

import dev.lupe.internal.german.FrequencyTable;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * The words of one segment in one language, made ready for compounds: how common each is, and the
 * long ones in one string that can be searched through quickly. Only words of the letters a to z
 * (accents are folded in the index).
 */
public final class SegmentWords {
  private static final int SHORTEST = 2;
  private static final int SHORTEST_COMPOUND = 6;
  private static final int LONGEST = 60;
  private static final char BETWEEN = '\n';

  private final FrequencyTable frequencies;
  private final String longWords;

  private SegmentWords(FrequencyTable frequencies, String longWords) {
    this.frequencies = frequencies;
    this.longWords = longWords;
  }

  /** Reads the words of a field. */
  static SegmentWords read(LeafReader segment, String field) throws IOException {
    var frequencies = new FrequencyTable.Builder();
    var longWords = new StringBuilder().append(BETWEEN);
    var terms = segment.terms(field);
    if (terms != null) {
      var cursor = terms.iterator();
      for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
        if (isWord(term)) {
          String word = term.utf8ToString();
          frequencies.add(word, cursor.docFreq());
          if (term.length >= SHORTEST_COMPOUND) {
            longWords.append(word).append(BETWEEN);
          }
        }
      }
    }
    return new SegmentWords(frequencies.build(), longWords.toString());
  }

  private static boolean isWord(BytesRef term) {
    if (term.length < SHORTEST || term.length > LONGEST) {
      return false;
    }
    for (int i = term.offset; i < term.offset + term.length; i++) {
      if (term.bytes[i] < 'a' || term.bytes[i] > 'z') {
        return false;
      }
    }
    return true;
  }

  /** In how many articles of the segment a word stands. */
  public int frequency(CharSequence word) {
    return frequencies.frequency(word);
  }

  /** Hands over every long word that holds these letters, each once, in alphabetical order. */
  public void forEachHolding(String letters, Consumer<String> words) {
    int at = longWords.indexOf(letters);
    while (at >= 0) {
      int start = longWords.lastIndexOf(BETWEEN, at) + 1;
      int end = longWords.indexOf(BETWEEN, at);
      words.accept(longWords.substring(start, end));
      at = longWords.indexOf(letters, end);
    }
  }
}
