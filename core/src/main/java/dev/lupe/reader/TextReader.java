package dev.lupe.reader;

import dev.lupe.article.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads plain text, one article a file. */
final class TextReader implements ArticleReader {
  private static final int MAX_BYTES = 64 << 20;

  private final int maxBytes;

  TextReader() {
    this(MAX_BYTES);
  }

  /** With another bound on the bytes of a file. */
  TextReader(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  @Override
  public Stream<ReadResult> read(ArticleSource source) throws IOException {
    byte[] bytes;
    try (var in = source.open()) {
      bytes = in.readNBytes(maxBytes + 1);
    }
    if (bytes.length > maxBytes) {
      throw new IOException("it is larger than " + maxBytes + " bytes");
    }
    if (bytes.length == 0) {
      throw new IOException("it is empty");
    }
    var decoded = TextDecoding.decode(bytes);
    if (TextLines.strip(decoded.text()).isEmpty()) {
      throw new IOException("it holds no text, only blanks");
    }
    var text = TextArticle.of(decoded.text());
    var notes = new ArrayList<String>();
    decoded.note().ifPresent(notes::add);
    text.note().ifPresent(notes::add);
    var article = Article.of(source.id(), text.title(), text.body());
    return Stream.of(new ReadResult.Read(article, notes));
  }
}
