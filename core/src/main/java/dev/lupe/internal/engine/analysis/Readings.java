package dev.lupe.internal.engine.analysis;

import dev.lupe.language.Language;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;

/** The languages of an index, and the reading for texts in none of them. */
public final class Readings {
  private final List<Reading> all = new ArrayList<>();
  private final Reading neutral;
  private final Curation curation;
  private final BilingualWords bilingual;
  private final boolean namesAcrossLanguages;
  private final boolean widened;
  private final Map<String, QueryRules> rules = new HashMap<>();

  /** One reading for each language, and one for all other texts. */
  public Readings(List<Language> languages) {
    this.neutral = new Reading(new Neutral());
    this.curation = Curation.none();
    this.bilingual = BilingualWords.NONE;
    this.namesAcrossLanguages = true;
    this.widened = false;
    languages.forEach(language -> all.add(new Reading(language)));
    all.add(neutral);
  }

  private Readings(Readings others, IndexSettings settings) {
    this.neutral = others.neutral;
    this.curation = others.curation;
    all.addAll(others.all);
    this.bilingual = settings.bilingual().map(list -> BilingualWords.of(list, others))
        .orElse(BilingualWords.NONE);
    this.namesAcrossLanguages = settings.namesAcrossLanguages();
    this.widened = false;
  }

  /** The readings of these settings. */
  public static Readings of(IndexSettings settings) {
    return new Readings(new Readings(settings.languages()), settings);
  }

  private Readings(Readings others, Curation curation, boolean widened) {
    this.neutral = others.neutral;
    this.curation = curation;
    this.bilingual = others.bilingual;
    this.namesAcrossLanguages = others.namesAcrossLanguages;
    this.widened = widened;
    all.addAll(others.all);
    all.forEach(reading -> rules.put(reading.tag(), QueryRules.of(reading, curation)));
  }

  /** The same readings with what an editor has set about queries. */
  public Readings curated(Curation newCuration) {
    return new Readings(this, newCuration, widened);
  }

  /** The same readings for a search that found nothing and goes on across languages, unasked. */
  public Readings widened() {
    return new Readings(this, curation, true);
  }

  /** Whether the search goes on across languages unasked: then only what is clearly alike counts. */
  public boolean isWidened() {
    return widened;
  }

  /** Whether names are found in other spellings too, where a request does not say otherwise. */
  public boolean namesAcrossLanguages() {
    return namesAcrossLanguages;
  }

  /** What words mean in the other language, by a user's list. */
  public BilingualWords bilingual() {
    return bilingual;
  }

  /** What an editor has set about queries. */
  public Curation curation() {
    return curation;
  }

  /** What an editor has set about the words of a reading's language. */
  public QueryRules rules(Reading reading) {
    return rules.getOrDefault(reading.tag(), QueryRules.NONE);
  }

  /** All readings; the neutral one comes last. */
  public List<Reading> all() {
    return all;
  }

  /** The reading for articles of a language; the neutral one if the index does not know it. */
  public Reading of(Locale locale) {
    for (var reading : all) {
      if (reading.locale().getLanguage().equals(locale.getLanguage())) {
        return reading;
      }
    }
    return neutral;
  }

  /** The analyzer for all text fields of the index. */
  public Analyzer analyzer() {
    return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        for (var reading : all) {
          if (reading.owns(field)) {
            return reading.analyzer(field);
          }
        }
        return neutral.analyzer(field);
      }

      @Override
      public int getPositionIncrementGap(String field) {
        return 100;
      }
    };
  }
}
