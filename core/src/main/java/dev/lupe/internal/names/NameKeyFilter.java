package dev.lupe.internal.names;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Keeps the words of an article that are names where they stand and turns them into their keys.
 * Wants the words as written, before lower-casing and stop words; positions and offsets stay those
 * of the words. A word with two keys gives two terms at one position.
 */
public final class NameKeyFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);

  private final Locale language;
  private final NameEvidence evidence;
  private List<String> pending = List.of();
  private int skipped;
  private int previousEnd;

  /** Reads articles in this language. */
  public NameKeyFilter(TokenStream words, Locale language) {
    super(words);
    this.language = language;
    this.evidence = NameEvidence.in(language);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      term.setEmpty().append(pending.getFirst());
      position.setPositionIncrement(0);
      pending = List.of();
      return true;
    }
    while (input.incrementToken()) {
      int gap = offset.startOffset() - previousEnd;
      boolean adjacent = previousEnd > 0 && gap <= 1;
      previousEnd = offset.endOffset();
      if (evidence.isName(term, adjacent)) {
        var keys = NameKey.keys(term, language);
        if (!keys.isEmpty()) {
          term.setEmpty().append(keys.getFirst());
          position.setPositionIncrement(position.getPositionIncrement() + skipped);
          skipped = 0;
          pending = keys.subList(1, keys.size());
          return true;
        }
      }
      skipped += position.getPositionIncrement();
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    forget();
  }

  @Override
  public void end() throws IOException {
    super.end();
    position.setPositionIncrement(position.getPositionIncrement() + skipped);
  }

  @Override
  public void close() throws IOException {
    forget();
    super.close();
  }

  private void forget() {
    pending = List.of();
    skipped = 0;
    previousEnd = 0;
    evidence.reset();
  }
}
