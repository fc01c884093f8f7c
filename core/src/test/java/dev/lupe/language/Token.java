package dev.lupe.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What analysis makes of a word: a term, its position counted from 0, and its offsets. */
public record Token(String term, int position, int start, int end) {
  /** All tokens of a text. */
  public static List<Token> of(Analyzer analyzer, String text) {
    return of(analyzer.tokenStream("text", text));
  }

  /** All tokens of a stream, which is closed then. */
  public static List<Token> of(TokenStream stream) {
    try (stream) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      var tokens = new ArrayList<Token>();
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        tokens.add(
            new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The terms of a text. */
  public static List<String> terms(Analyzer analyzer, String text) {
    return of(analyzer, text).stream().map(Token::term).toList();
  }

  /** The pieces of a text that its tokens point at. */
  public static List<String> words(Analyzer analyzer, String text) {
    return of(analyzer, text).stream()
        .map(token -> text.substring(token.start(), token.end())).toList();
  }
}
