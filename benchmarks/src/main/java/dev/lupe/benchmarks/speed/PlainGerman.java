package dev.lupe.benchmarks.speed;

import dev.lupe.language.German;
import dev.lupe.language.Language;
import dev.lupe.language.SentenceRules;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;

/** German whose compounds are words like any others: what is left has the clauses of hand-tuned. */
public final class PlainGerman implements Language {
  private final Language german = new German();

  @Override
  public Locale locale() {
    return german.locale();
  }

  @Override
  public Analyzer analyzer() {
    return german.analyzer();
  }

  @Override
  public Reader prepared(Reader text) {
    return german.prepared(text);
  }

  @Override
  public List<String> spellings(String word) {
    return german.spellings(word);
  }

  @Override
  public SentenceRules sentences() {
    return german.sentences();
  }
}
