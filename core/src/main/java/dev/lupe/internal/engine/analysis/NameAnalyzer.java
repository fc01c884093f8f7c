package dev.lupe.internal.engine.analysis;

import dev.lupe.internal.names.NameKeyFilter;
import dev.lupe.language.Language;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;

/** The names in a text as keys that are the same for all spellings of a name. */
final class NameAnalyzer extends CleanWords {
  private final Locale language;

  NameAnalyzer(Language language) {
    super(language);
    this.language = language.locale();
  }

  @Override
  TokenStream terms(TokenStream words) {
    return new NameKeyFilter(words, language);
  }
}
