package dev.lupe.internal.text;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Makes blanks of colons. Unicode's word rules (UAX 29, MidLetter) keep {@code note:harbour} as one
 * word, which is right for Swedish and wrong for English and most others. Offsets stay as they are.
 */
public final class ColonFilter extends CharFilter {
  /** Filters a text. */
  public ColonFilter(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = input.read(target, offset, length);
    for (int i = offset; i < offset + count; i++) {
      if (target[i] == ':') {
        target[i] = ' ';
      }
    }
    return count;
  }

  @Override
  protected int correct(int currentOffset) {
    return currentOffset;
  }
}
