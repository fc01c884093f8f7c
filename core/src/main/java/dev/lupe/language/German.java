package dev.lupe.language;

import dev.lupe.internal.german.GermanStems;
import dev.lupe.internal.german.UmlautSpellings;
import dev.lupe.internal.text.CleanWordFilter;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** German: gendered forms joined, function words off, stems after CISTEM, umlauts in any spelling. */
public final class German implements Language {
  private static final int MOST_SPELLINGS = 16;

  private final Analyzer analyzer = new Analyzer() {
    @Override
    protected Reader initReader(String field, Reader text) {
      return prepared(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new StandardTokenizer();
      return new TokenStreamComponents(words, GermanStems.stems(new CleanWordFilter(words)));
    }
  };

  @Override
  public Locale locale() {
    return Locale.GERMAN;
  }

  @Override
  public Analyzer analyzer() {
    return analyzer;
  }

  @Override
  public Reader prepared(Reader text) {
    return GermanStems.text(text);
  }

  @Override
  public List<String> spellings(String word) {
    var spellings = new ArrayList<>(UmlautSpellings.of(word));
    for (int i = 0; i < word.length() && spellings.size() < MOST_SPELLINGS; i++) {
      int umlaut = "aou".indexOf(word.charAt(i));
      if (umlaut >= 0) {
        spellings.add(word.substring(0, i) + "äöü".charAt(umlaut) + word.substring(i + 1));
      }
    }
    return spellings;
  }

  @Override
  public boolean hasCompounds() {
    return true;
  }

  @Override
  public SentenceRules sentences() {
    return SentenceRules.german();
  }
}
