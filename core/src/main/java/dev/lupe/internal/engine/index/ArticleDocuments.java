package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.error.ArticleRefusedException;
import dev.lupe.error.ArticleRefusedException.Bound;
import dev.lupe.internal.detect.ForeignParagraphs;
import dev.lupe.internal.detect.LanguageDetector;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.text.CutText;
import dev.lupe.internal.text.Surrogates;
import dev.lupe.query.NumberRange;
import dev.lupe.settings.IndexSettings;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Turns articles into Lucene's documents, and refuses those beyond the bounds. */
public final class ArticleDocuments {
  private static final int MAX_ID_BYTES = 512;
  private static final int MAX_FACET_VALUES = 1_000;
  private static final int MAX_FACET_LENGTH = 1_000;

  private static final int MAX_SORTED_VALUES = 100;
  private static final int SORTED_LENGTH = 100;
  /** Offsets lie in the postings, where highlighting reads them without another analysis. */
  private static final FieldType TEXT = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType FACET_WORDS = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private final Readings readings;
  private final LanguageDetector detector;
  private final ForeignParagraphs foreign;
  private final Set<String> pathFacets;
  private final int maxLength;
  private final boolean withPhrases;

  /** Documents for an index with these settings. */
  public ArticleDocuments(IndexSettings settings, Readings readings) {
    this.readings = readings;
    this.pathFacets = settings.pathFacets();
    this.maxLength = settings.maxArticleLength();
    this.withPhrases = !settings.isCompact();
    var languages = settings.languages().stream().map(language -> language.locale()).toList();
    this.detector = LanguageDetector.among(languages);
    this.foreign = new ForeignParagraphs(languages);
  }

  /**
   * The document of an article.
   *
   * @throws ArticleRefusedException if it breaks a bound
   */
  public Document of(Article article) {
    check(article);
    Locale locale = article.language().orElseGet(() -> detect(article));
    Reading reading = readings.of(locale);
    String language = locale.getLanguage().isEmpty() ? "und" : locale.getLanguage();
    var parts = foreign.of(article.body(), locale);
    var others = List.copyOf(parts.others().keySet());
    var card = new Card(language, others, article);

    var document = new Document();
    document.add(new StringField(Fields.ID, article.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(article.id())));
    document.add(new BinaryDocValuesField(Fields.CARD, Card.encode(language, others, article)));
    document.add(new StringField(Fields.TEXT_HASH, TextHash.of(article), Field.Store.NO));
    document.add(new StoredField(Fields.BODY, article.body()));
    document.add(new StringField(Fields.READING, reading.tag(), Field.Store.NO));
    var title = new CutText(article.title());
    addTexts(document, reading, title, new CutText(parts.own()), article.title().isEmpty());
    parts.others().forEach((tag, text) -> addForeign(document, tag, article.title(), text));
    document.add(new Field(reading.titleField(), title, TEXT));
    article.published().ifPresent(date -> {
      document.add(
          new NumericDocValuesField(Fields.MOMENT, date.instant().toEpochMilli()));
      document.add(
          new IntField(Fields.DAY, Math.toIntExact(date.day().toEpochDay()), Field.Store.NO));
    });
    card.facets().forEach((name, values) -> addFacet(document, name, values));
    article.values().entrySet().stream().limit(MAX_SORTED_VALUES)
        .forEach(value -> addValue(document, value.getKey(), value.getValue()));
    SuggestionTerms.addTitle(document, article.title());
    if (withPhrases) {
      SuggestionTerms.addPhrases(document, article, reading);
    }
    return document;
  }

  private static void addTexts(Document document, Reading reading, CutText title, CutText body,
      boolean isUntitled) {
    for (String field : List.of(reading.stemField(), reading.wordField(), reading.nameField())) {
      if (!isUntitled) {
        document.add(new Field(field, title, TEXT));
      }
      document.add(new Field(field, body, TEXT));
    }
  }

  /** Blanks in place of the title let the body begin at the same offset in all languages. */
  private void addForeign(Document document, String tag, String title, String text) {
    var reading = readings.of(Locale.forLanguageTag(tag));
    document.add(new StringField(Fields.READING, reading.tag(), Field.Store.NO));
    var blanks = new CutText(" ".repeat(title.length()));
    addTexts(document, reading, blanks, new CutText(text), title.isEmpty());
  }

  private void addFacet(Document document, String name, List<String> values) {
    boolean isPath = name.equals("published") || pathFacets.contains(name);
    var distinct = new HashSet<String>();
    for (String value : values) {
      document.add(new Field(Fields.facetWords(name), value, FACET_WORDS));
      if (isPath) {
        for (int slash = value.indexOf('/'); slash > 0; slash = value.indexOf('/', slash + 1)) {
          distinct.add(value.substring(0, slash));
        }
      }
      distinct.add(value);
    }
    for (String value : distinct) {
      document.add(new KeywordField(Fields.facet(name), value, Field.Store.NO));
      SuggestionTerms.addValue(document, name, value);
    }
  }

  /** Stored values are neither searched nor counted, but hits can be sorted by them. */
  private static void addValue(Document document, String name, String value) {
    var number = NumberRange.number(value);
    if (number.isPresent()) {
      document.add(new DoubleDocValuesField(Fields.number(name), number.getAsDouble()));
    } else {
      int end = Math.min(SORTED_LENGTH, value.length());
      document.add(new SortedDocValuesField(Fields.text(name),
          new BytesRef(value.substring(0, value.offsetByCodePoints(0,
              value.codePointCount(0, end))))));
    }
  }

  private Locale detect(Article article) {
    return detector.detect(article.body().isBlank() ? article.title() : article.body());
  }

  private void check(Article article) {
    String id = article.id();
    if (id.isBlank()) {
      throw new ArticleRefusedException(id, Bound.ID, "its id is empty");
    }
    requireWhole(id, "id", id);
    int bytes = id.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_ID_BYTES) {
      throw new ArticleRefusedException(id.substring(0, 40) + "…", Bound.ID, bytes, MAX_ID_BYTES,
          "its id has more than " + MAX_ID_BYTES + " bytes");
    }
    checkLength(article);
    article.published().ifPresent(date -> {
      if (date.day().getYear() < 1 || date.day().getYear() > 9999) {
        throw new ArticleRefusedException(id, Bound.DATE,
            "its date " + date + " is not in the years 1 to 9999");
      }
    });
    requireWhole(id, "title", article.title());
    requireWhole(id, "body", article.body());
    article.url().ifPresent(url -> requireWhole(id, "url", url));
    article.values().forEach((name, value) -> {
      requireWhole(id, "value names", name);
      requireWhole(id, name, value);
    });
    checkFacets(id, new Card("und", List.of(), article).facets());
  }

  private void checkLength(Article article) {
    long length = (long) article.title().length() + article.body().length();
    for (var value : article.values().entrySet()) {
      length += value.getKey().length() + value.getValue().length();
    }
    if (length > maxLength) {
      throw new ArticleRefusedException(article.id(), Bound.LENGTH, length, maxLength,
          "it has " + length + " characters, and the setting maxArticleLength allows " + maxLength);
    }
  }

  private static void checkFacets(String id, Map<String, List<String>> facets) {
    int count = 0;
    for (var facet : facets.entrySet()) {
      requireWhole(id, "facet names", facet.getKey());
      count += facet.getValue().size();
      for (String value : facet.getValue()) {
        requireWhole(id, facet.getKey(), value);
        if (value.length() > MAX_FACET_LENGTH) {
          throw new ArticleRefusedException(id, Bound.FACET_LENGTH, value.length(),
              MAX_FACET_LENGTH, "a value of its facet " + facet.getKey() + " has "
                  + value.length() + " characters, more than " + MAX_FACET_LENGTH);
        }
      }
    }
    if (count > MAX_FACET_VALUES) {
      throw new ArticleRefusedException(id, Bound.FACET_VALUES, count, MAX_FACET_VALUES,
          "it has " + count + " facet values, more than " + MAX_FACET_VALUES);
    }
  }

  /** Lucene would turn half a surrogate pair into U+FFFD, and two ids into one, silently. */
  private static void requireWhole(String id, String part, String text) {
    int broken = Surrogates.firstLone(text);
    if (broken >= 0) {
      throw new ArticleRefusedException(id, Bound.WHOLE_CHARACTERS,
          "its " + part + " holds half a surrogate pair at " + broken);
    }
  }

  private static FieldType text(IndexOptions options) {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(options == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
