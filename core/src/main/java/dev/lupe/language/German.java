package dev.lupe.language;

import dev.lupe.internal.german.GermanStems;
import dev.lupe.internal.german.UmlautSpellings;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** German: gendered forms joined, function words off, stems after CISTEM, umlauts in any spelling. */
public final class German extends StemmedLanguage {
  private static final int MOST_SPELLINGS = 16;

  /** The rules of German. */
  public German() {
    super(Locale.GERMAN, GermanStems::stems, SentenceRules.german());
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
}
