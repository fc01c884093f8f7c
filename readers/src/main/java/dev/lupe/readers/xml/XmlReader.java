package dev.lupe.readers.xml;

import dev.lupe.reader.ArticleReader;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.html.HtmlReader;
import dev.lupe.readers.source.SourceText;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads {@code .xml}, {@code .rss}, {@code .atom} and {@code .rdf}. The outermost element says
 * which format it is: a feed, NITF, NewsML-G2 or a page. Nothing outside of the file is opened, and
 * no entity is replaced but those of XML and HTML.
 */
public final class XmlReader implements ArticleReader {
  /** For {@link java.util.ServiceLoader}. */
  public XmlReader() {}

  @Override
  public boolean reads(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".rss") || name.endsWith(".atom")
        || name.endsWith(".rdf");
  }

  @Override
  public Stream<ReadResult> read(ArticleSource source) throws IOException {
    var page = SourceText.of(source);
    var xml = PlainXml.of(page.text());
    var root = XmlTree.rootOf(xml);
    return switch (root.toLowerCase(Locale.ROOT)) {
      case "rss", "rdf", "feed", "channel" -> Feed.read(source, xml, page.notes());
      case "nitf" -> Nitf.read(source, XmlTree.parse(xml), page.notes());
      case "newsitem", "newsmessage", "packageitem", "newsml", "conceptitem" ->
        NewsMl.read(source, XmlTree.parse(xml), page.notes());
      case "html" -> Stream.of(HtmlReader.read(source, page));
      default -> throw new IOException("its outermost element is <" + root
          + ">, which no format of news begins with");
    };
  }
}
