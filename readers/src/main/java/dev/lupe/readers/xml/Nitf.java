package dev.lupe.readers.xml;

import dev.lupe.article.Article;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.source.MarkupDate;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** News Industry Text Format: one article a file. */
final class Nitf {
  private static final Set<String> PARAGRAPHS = Set.of("p", "hl2", "li", "td", "th", "dt", "dd",
      "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BESIDE = Set.of("media", "note", "table.caption", "hedline",
      "byline", "dateline", "media-caption", "media-producer");

  private Nitf() {}

  static Stream<ReadResult> read(ArticleSource source, XmlTree nitf, List<String> notes)
      throws IOException {
    var article = Article.builder(nitf.first("doc-id").map(id -> id.attribute("id-string"))
        .filter(id -> !id.isBlank()).orElse(source.id()));
    addTo(article, nitf);
    var built = article.build();
    if (built.title().isEmpty() && built.body().isEmpty()) {
      throw new IOException("it has neither a headline nor a text");
    }
    return Stream.of(ReadResult.Read.stated(source, 0, built, notes));
  }

  /** Adds what the element holds, which may stand within another format. */
  static void addTo(Article.Builder article, XmlTree nitf) {
    article.title(nitf.first("hl1").or(() -> nitf.first("headline"))
        .or(() -> nitf.first("title")).map(XmlTree::text).orElse(""));
    article.body(text(nitf.first("body.content").orElse(nitf)));
    nitf.all("byline").forEach(byline -> Bylines.of(byline.first("person")
        .map(XmlTree::text).orElseGet(() -> byline.children().findAny().isEmpty()
            ? byline.text() : ownText(byline)))
        .forEach(article::author));
    nitf.first("dateline").ifPresent(dateline -> {
      article.value("dateline", dateline.listed());
      dateline.all("location").map(XmlTree::listed).forEach(place -> article.facet("place", place));
    });
    nitf.first("date.issue").map(date -> date.attribute("norm"))
        .or(() -> nitf.first("date.release").map(date -> date.attribute("norm")))
        .or(() -> nitf.first("pubdata").map(date -> date.attribute("date.publication")))
        .or(() -> nitf.first("story.date").map(date -> date.attribute("norm")))
        .filter(text -> !text.isBlank())
        .ifPresent(text -> MarkupDate.parse(text)
            .ifPresentOrElse(article::published, () -> article.value("published", text)));
    nitf.first("distributor").or(() -> nitf.first("copyright.holder"))
        .map(XmlTree::text).or(() -> nitf.first("pubdata").map(data -> data.attribute("name")))
        .ifPresent(article::source);
    nitf.all("tobject.subject").map(Nitf::subject)
        .forEach(subject -> article.facet("topic", subject));
    nitf.all("keyword").forEach(keyword -> article.facet("keyword", keyword.attribute("key")));
    nitf.first("pubdata").map(data -> data.attribute("position.section"))
        .ifPresent(section -> article.facet("section", section));
  }

  private static String subject(XmlTree subject) {
    return Stream.of("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")
        .map(subject::attribute).filter(name -> !name.isBlank()).findFirst().orElse("");
  }

  /** What stands in a byline beside its title: the name. */
  private static String ownText(XmlTree byline) {
    var whole = byline.text();
    var title = byline.first("byttl").map(XmlTree::text).orElse("");
    return title.isEmpty() ? whole : whole.replace(title, "").strip();
  }

  /** The paragraphs in it, headings too; captions and notes left out. */
  static String text(XmlTree content) {
    return paragraphs(content).collect(Collectors.joining("\n\n"));
  }

  private static Stream<String> paragraphs(XmlTree element) {
    return element.children().flatMap(child -> {
      if (BESIDE.contains(child.name())) {
        return Stream.empty();
      }
      if (PARAGRAPHS.contains(child.name())) {
        return Stream.of(child.text()).filter(text -> !text.isEmpty());
      }
      return paragraphs(child);
    });
  }
}
