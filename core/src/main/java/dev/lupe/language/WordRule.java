package dev.lupe.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** A rule about how words end, applied to one word after the other. */
@FunctionalInterface
interface WordRule {
  /** Changes the word, which is in lower case; never leaves it empty. */
  void apply(CharTermAttribute word);

  /** The words after this rule; irregular ones, which are stems already, stay as they are. */
  default TokenStream of(TokenStream words) {
    return new Filter(words, this);
  }

  /** Whether the word ends so and something stands before it. */
  static boolean ends(CharTermAttribute word, String ending) {
    int before = word.length() - ending.length();
    if (before <= 0) {
      return false;
    }
    char[] letters = word.buffer();
    for (int i = 0; i < ending.length(); i++) {
      if (letters[before + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word ends in one of these. */
  static boolean endsInOne(CharTermAttribute word, String... endings) {
    for (String ending : endings) {
      if (ends(word, ending)) {
        return true;
      }
    }
    return false;
  }

  /** Puts another ending in the place of one, if the word has it. */
  static boolean replace(CharTermAttribute word, String ending, String other) {
    if (!ends(word, ending)) {
      return false;
    }
    word.setLength(word.length() - ending.length()).append(other);
    return true;
  }

  /** Takes letters off the end. */
  static void cut(CharTermAttribute word, int letters) {
    word.setLength(word.length() - letters);
  }

  /** Applies a rule. */
  final class Filter extends TokenFilter {
    private final WordRule rule;
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute irregular = addAttribute(KeywordAttribute.class);

    private Filter(TokenStream words, WordRule rule) {
      super(words);
      this.rule = rule;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (!irregular.isKeyword()) {
        rule.apply(word);
      }
      return true;
    }
  }
}
