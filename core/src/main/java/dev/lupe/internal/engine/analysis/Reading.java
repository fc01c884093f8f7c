package dev.lupe.internal.engine.analysis;

import dev.lupe.internal.sentence.SentenceBreaker;
import dev.lupe.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * One language of an index and the fields its articles are found by. A query has one reading per
 * language, and each reading meets only articles of that language.
 */
public final class Reading {
  private final Language language;
  private final Analyzer words;
  private final String tag;
  private final String stemField;
  private final String wordField;
  private final String titleField;
  private final String nameField;
  private final Analyzer names;
  private final SentenceBreaker sentences;
  private final PhraseFinder phrases = new PhraseFinder(this);

  Reading(Language language) {
    this.language = language;
    this.words = new WordAnalyzer(language, true);
    this.tag = language.locale().equals(Locale.ROOT) ? "und" : language.locale().toLanguageTag();
    this.stemField = "stem." + tag;
    this.wordField = "word." + tag;
    this.titleField = "title." + tag;
    this.nameField = "name." + tag;
    this.names = new NameAnalyzer(language);
    this.sentences = SentenceBreaker.of(language.sentences());
  }

  /** The language's tag, or {@code und}. */
  public String tag() {
    return tag;
  }

  /** The language's locale. */
  public Locale locale() {
    return language.locale();
  }

  /** The field of the stems of title and body. */
  public String stemField() {
    return stemField;
  }

  /** The field of the words of title and body as they stand. */
  public String wordField() {
    return wordField;
  }

  /** The field of the stems of the title alone. */
  public String titleField() {
    return titleField;
  }

  /** The field of the transcription keys of the names in title and body. */
  public String nameField() {
    return nameField;
  }

  /** Whether words of the language are joined to compounds that their parts should find. */
  public boolean hasCompounds() {
    return language.hasCompounds();
  }

  /** Whether a field is one of this reading's. */
  boolean owns(String field) {
    return field.equals(stemField) || field.equals(wordField) || field.equals(titleField)
        || field.equals(nameField);
  }

  /** The analyzer of one of these fields. */
  Analyzer analyzer(String field) {
    if (field.equals(nameField)) {
      return names;
    }
    return field.equals(wordField) ? words : language.analyzer();
  }

  /** The stems of a text. */
  public List<Token> stems(String text) {
    return tokens(language.analyzer(), stemField, text);
  }

  /** The words of a text as they stand, and beside those with accents their folded forms. */
  public List<Token> words(String text) {
    return tokens(words, wordField, text);
  }

  /** The keys of the names in a text, as its spelling and its neighbours tell them. */
  public List<Token> nameKeys(String text) {
    return tokens(names, nameField, text);
  }

  /** The folded forms among the words of a text: one for each. */
  public static List<Token> folded(List<Token> words) {
    var folded = new ArrayList<Token>();
    for (var word : words) {
      if (folded.isEmpty() || folded.getLast().position() != word.position()) {
        folded.add(word);
      }
    }
    return folded;
  }

  /** The beginning of a word, as the word field has it; of several the last, which is not whole. */
  public String normalizedPrefix(String text) {
    String normalized = words.normalize(wordField, text).utf8ToString();
    return normalized.substring(normalized.lastIndexOf(' ') + 1);
  }

  /** Other ways a typed word may be spelled in texts; not all of them need be in the index. */
  public List<String> spellings(String word) {
    return language.spellings(word.toLowerCase(language.locale()));
  }

  /** Walks over the words of a text as they stand, folded forms included, with their places. */
  public void forEachWord(String text, WordVisitor visitor) {
    try (var stream = words.tokenStream(wordField, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        visitor.word(term.toString(), offset.startOffset(), offset.endOffset());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be analysed", e);
    }
  }

  /** Finds the phrases of this language's articles. */
  public PhraseFinder phrases() {
    return phrases;
  }

  /** How sentences end in this language. */
  public SentenceBreaker sentences() {
    return sentences;
  }

  private static List<Token> tokens(Analyzer analyzer, String field, String text) {
    var tokens = new ArrayList<Token>();
    try (var stream = analyzer.tokenStream(field, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        tokens.add(new Token(term.toString(), position));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be analysed", e);
    }
    return tokens;
  }

  /**
   * A term and its place among the words of the text.
   *
   * @param term the term as it stands in the index
   * @param position the number of the word it belongs to, from 0
   */
  public record Token(String term, int position) {}

  /** Takes a word and its offsets in the text. */
  public interface WordVisitor {
    /** Takes one. */
    void word(String term, int start, int end);
  }
}
