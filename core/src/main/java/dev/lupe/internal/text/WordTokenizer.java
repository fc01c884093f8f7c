package dev.lupe.internal.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/** Words by Unicode's rules, cleaned; those of a {@link CutText} are found only once. */
public final class WordTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final StandardTokenizer cutter = new StandardTokenizer();
  private final TokenStream cut = new CleanWordFilter(new MissingBlankFilter(cutter));
  private final CharTermAttribute cutTerm = cut.addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute cutPosition =
      cut.addAttribute(PositionIncrementAttribute.class);
  private final OffsetAttribute cutOffset = cut.addAttribute(OffsetAttribute.class);
  private final TypeAttribute cutType = cut.addAttribute(TypeAttribute.class);

  /** The words that are known already; null while they are cut. */
  private @Nullable NotedWords known;
  private @Nullable NotedWords noted;
  private int next;
  private boolean isAtEnd;

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = input instanceof CutText one ? one : null;
    known = text == null ? null : text.words();
    next = 0;
    isAtEnd = false;
    if (known == null) {
      noted = text == null ? null : text.toBeNoted();
      cutter.setReader(text == null ? input : text.readied());
      cut.reset();
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (known != null) {
      if (next == known.count()) {
        return false;
      }
      known.get(next++, term, position, offset, type);
      return true;
    }
    if (!cut.incrementToken()) {
      isAtEnd = true;
      return false;
    }
    term.copyBuffer(cutTerm.buffer(), 0, cutTerm.length());
    position.setPositionIncrement(cutPosition.getPositionIncrement());
    offset.setOffset(cutOffset.startOffset(), cutOffset.endOffset());
    type.setType(cutType.type());
    if (noted != null) {
      noted.add(term, position, offset, type);
    }
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    if (known != null) {
      known.getEnd(position, offset);
      return;
    }
    cut.end();
    position.setPositionIncrement(cutPosition.getPositionIncrement());
    offset.setOffset(cutOffset.startOffset(), cutOffset.endOffset());
    // A consumer may have had enough before.
    if (noted != null && isAtEnd && input instanceof CutText text) {
      noted.addEnd(position, offset);
      text.keep(noted);
    }
  }

  @Override
  public void close() throws IOException {
    cut.close();
    super.close();
    known = null;
    noted = null;
  }
}
