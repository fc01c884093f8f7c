package dev.lupe.readers.markdown;

import dev.lupe.article.Article;
import dev.lupe.reader.ArticleReader;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.reader.UnderstoodText;
import dev.lupe.readers.html.HtmlText;
import dev.lupe.readers.source.SourceText;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown, one article a file. Front matter between lines of three hyphens is taken as plain
 * keys and values; of YAML's types, tags and references nothing is carried out.
 */
public final class MarkdownReader implements ArticleReader {
  private static final int MAX_NESTING = 100;

  /** For {@link java.util.ServiceLoader}. */
  public MarkdownReader() {}

  @Override
  public boolean reads(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  @Override
  public Stream<ReadResult> read(ArticleSource source) throws IOException {
    var text = SourceText.of(source);
    var lines = FrontMatterLines.of(text.text());
    boolean closed = lines.map(FrontMatterLines::closed).orElse(false);
    var document = Syntax.PARSER.parse(lines.map(FrontMatterLines::below).orElse(text.text()));
    var article = Article.builder(source.id());
    var title = lines.map(known -> new FrontMatter(known.values()).addTo(article)).orElse("");
    var heading = firstHeading(document);
    if (heading != null && (title.isEmpty() || title.equals(plain(heading)))) {
      title = plain(heading);
      heading.unlink();
    }
    var body = plain(document);
    if (title.isEmpty() && body.isEmpty()) {
      throw new IOException(
          closed ? "it holds no text below its front matter" : "it holds no text");
    }
    var understood = UnderstoodText.of(title, body);
    var read = ReadResult.Read.stated(source, 0, article.title(
        title.isEmpty() ? understood.title() : title).body(body).build(), text.notes());
    return Stream.of(lines.map(known -> faults(known, source)).map(read::without).orElse(read));
  }

  /** What the front matter states and the article lacks. */
  private static List<Refusal> faults(FrontMatterLines lines, ArticleSource source) {
    return lines.faults().entrySet().stream()
        .map(fault -> new Refusal(source.name(), fault.getKey(), fault.getValue())).toList();
  }

  /** The heading that the text begins with. */
  private static @Nullable Heading firstHeading(Node document) {
    return document.getFirstChild() instanceof Heading heading ? heading : null;
  }

  private static String plain(Node node) {
    return HtmlText.of(Syntax.RENDERER.render(node));
  }

  /** Made when the first file is read: most commands read none, and start faster without it. */
  private static final class Syntax {
    private static final Parser PARSER =
        Parser.builder().maxOpenBlockParsers(MAX_NESTING).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(false).build();
  }
}
