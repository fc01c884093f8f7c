package dev.lupe.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/** Words as the classes of this package write them down: in text blocks. */
final class WordTable {
  private WordTable() {}

  /** The words between the blanks. */
  static String[] split(String words) {
    return words.strip().split("\\s+");
  }

  /** A list of words without some of them; the sets of Lucene cannot take words out. */
  static CharArraySet without(CharArraySet words, String... out) {
    var taken = new CharArraySet(List.of(out), false);
    var kept = new CharArraySet(words.size(), false);
    for (Object word : words) {
      if (word instanceof char[] letters && !taken.contains(letters, 0, letters.length)) {
        kept.add(letters);
      }
    }
    return kept;
  }

  /** A list of words with some more. */
  static CharArraySet with(CharArraySet words, Collection<String> more) {
    var all = CharArraySet.copy(words);
    all.addAll(more);
    return all;
  }

  /**
   * The forms of irregular words, one word a line. All forms of a line get its first as their stem,
   * which no later rule changes.
   */
  static StemmerOverrideMap irregular(String lines) {
    var forms = new StemmerOverrideFilter.Builder(false);
    lines.lines().map(WordTable::split).forEach(line -> {
      for (String form : line) {
        forms.add(form, line[0]);
      }
    });
    try {
      return forms.build();
    } catch (IOException e) {
      throw new UncheckedIOException("A table in memory could not be built", e);
    }
  }

  /** Looks words up in such a table. */
  static TokenStream lookUp(TokenStream words, StemmerOverrideMap irregular) {
    return new StemmerOverrideFilter(words, irregular);
  }
}
