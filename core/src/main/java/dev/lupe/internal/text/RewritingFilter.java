package dev.lupe.internal.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.CharFilter;

/**
 * Rewrites a text as a whole before it is cut into words, character for character, so that every
 * offset stays what it is.
 */
public final class RewritingFilter extends CharFilter {
  private final Rewrite rewrite;
  private char[] text = {};
  private int length = -1;
  private int next;

  /** Filters a text. */
  public RewritingFilter(Reader text, Rewrite rewrite) {
    super(text);
    this.rewrite = rewrite;
  }

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    if (length < 0) {
      fill();
    }
    if (next == length) {
      return -1;
    }
    int given = Math.min(count, length - next);
    System.arraycopy(text, next, target, offset, given);
    next += given;
    return given;
  }

  private void fill() throws IOException {
    text = new char[4_096];
    length = 0;
    for (int read = 0; read >= 0; read = input.read(text, length, text.length - length)) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
    rewrite.rewrite(text, length);
  }

  @Override
  protected int correct(int currentOffset) {
    return currentOffset;
  }

  /** What is to be done to a text. */
  @FunctionalInterface
  public interface Rewrite {
    /** Changes characters of the first {@code length} in place; the others are no text. */
    void rewrite(char[] text, int length);
  }
}
