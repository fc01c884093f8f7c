package dev.lupe.readers.html;

import dev.lupe.reader.ArticleReader;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.source.SourceText;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads pages of the web, one article each. */
public final class HtmlReader implements ArticleReader {
  /** For {@link java.util.ServiceLoader}. */
  public HtmlReader() {}

  @Override
  public boolean reads(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  @Override
  public Stream<ReadResult> read(ArticleSource source) throws IOException {
    return Stream.of(read(source, SourceText.of(source)));
  }

  /**
   * The article of a page whose text is at hand.
   *
   * @throws IOException if the page holds no text
   */
  public static ReadResult read(ArticleSource source, SourceText page) throws IOException {
    return Page.parse(page.text()).read(source, page.notes());
  }
}
