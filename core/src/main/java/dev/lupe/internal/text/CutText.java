package dev.lupe.internal.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A text that goes into several fields and is cut into words only once: the first {@link
 * WordTokenizer} that reads all of it notes its words for the others. To any other tokenizer it is a
 * text like any. Closed, it stands at its beginning again. For one thread.
 */
public final class CutText extends Reader {
  /** The words of longer texts would need more memory than cutting them again is worth. */
  private static final int LONGEST = 1 << 20;

  private final String text;
  private Reader reader;
  private @Nullable Object language;
  private @Nullable NotedWords words;

  /** A text that is yet to be cut. */
  public CutText(String text) {
    this.text = text;
    this.reader = new StringReader(text);
  }

  /**
   * A text made ready for a tokenizer.
   *
   * @param language whose way it is; words noted for one language are not taken for another
   * @param way makes it ready
   */
  public static Reader prepared(Reader text, Object language, UnaryOperator<Reader> way) {
    if (!(text instanceof CutText cut)) {
      return way.apply(text);
    }
    if (!language.equals(cut.language)) {
      cut.language = language;
      cut.words = null;
    }
    if (cut.words == null) {
      cut.reader = way.apply(cut.reader);
    }
    return cut;
  }

  /** The text, readied for being cut. */
  Reader readied() {
    return reader;
  }

  /** The words, if they were noted. */
  @Nullable
  NotedWords words() {
    return words;
  }

  /** Where to note the words; null if they are not to be noted. */
  @Nullable
  NotedWords toBeNoted() {
    return language != null && text.length() <= LONGEST ? new NotedWords(text.length()) : null;
  }

  /** Keeps the words of the whole text. */
  void keep(NotedWords noted) {
    words = noted;
  }

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    return reader.read(target, offset, count);
  }

  @Override
  public void close() {
    reader = new StringReader(text);
  }
}
