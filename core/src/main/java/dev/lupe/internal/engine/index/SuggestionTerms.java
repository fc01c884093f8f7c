package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.internal.engine.analysis.LookupWord;
import dev.lupe.internal.engine.analysis.Reading;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/**
 * The terms that suggestions are found by. A term of a phrase or value is what somebody types, in
 * the form of {@link LookupWord}, and behind it how articles write it: so the term dictionary has
 * everything to show, its frequency is the rank, and its postings say which articles it is from.
 */
public final class SuggestionTerms {
  private static final char BETWEEN = '\u0001';
  private static final int LONGEST_VALUE = 120;
  private static final int MOST_WORDS = 8;
  /** Dates are typed into dates; of languages there are too few to type. */
  private static final Set<String> NOT_TYPED = Set.of("published", "language");

  private SuggestionTerms() {}

  /** Adds the phrases of title and body. */
  static void addPhrases(Document document, Article article, Reading reading) {
    reading.phrases().phrases(article.title(), article.body())
        .forEach((key, phrase) -> add(document, Fields.PHRASE, key + BETWEEN + phrase));
  }

  /** Adds the words of a title, and the title as a whole; nothing if it is blank. */
  static void addTitle(Document document, String title) {
    if (!title.isBlank()) {
      add(document, Fields.TITLE, wholeTitle(title));
      LookupWord.of(title).stream().map(LookupWord::key).distinct()
          .forEach(word -> add(document, Fields.TITLE, word));
    }
  }

  /** Adds a value under each of its words. */
  static void addValue(Document document, String facet, String value) {
    if (NOT_TYPED.contains(facet) || value.length() > LONGEST_VALUE
        || value.chars().noneMatch(Character::isLetter)) {
      return;
    }
    var words = LookupWord.of(value);
    for (int from = 0; from < Math.min(words.size(), MOST_WORDS); from++) {
      add(document, Fields.VALUE, LookupWord.key(words.subList(from, words.size()))
          + BETWEEN + facet + BETWEEN + value);
    }
  }

  /** The term of a whole title: short, since titles are long and only counted. */
  public static String wholeTitle(String title) {
    long hash = 0;
    for (int i = 0; i < title.length(); i++) {
      hash = 0x9E3779B97F4A7C15L * (hash ^ title.charAt(i));
      hash ^= hash >>> 29;
    }
    return BETWEEN + Long.toString(hash, Character.MAX_RADIX);
  }

  /** What stands behind the typed form in a term: the facet, if it is a value, and the text. */
  public static Shown shown(BytesRef term) {
    String text = term.utf8ToString();
    int start = text.indexOf(BETWEEN) + 1;
    int end = text.indexOf(BETWEEN, start);
    return end < 0
        ? new Shown("", text.substring(start))
        : new Shown(text.substring(start, end), text.substring(end + 1));
  }

  private static void add(Document document, String field, String term) {
    document.add(new StringField(field, term, Field.Store.NO));
  }

  /**
   * What a term of a phrase or value shows.
   *
   * @param facet the facet's name; empty for a phrase
   * @param text the phrase or value as articles write it
   */
  public record Shown(String facet, String text) {}
}
