package dev.lupe.readers.xml;

import dev.lupe.article.Article;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.html.HtmlText;
import dev.lupe.readers.source.Languages;
import dev.lupe.readers.source.MarkupDate;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** NewsML-G2: the text items of a file or of a message, one article each. */
final class NewsMl {
  private NewsMl() {}

  static Stream<ReadResult> read(ArticleSource source, XmlTree root, List<String> notes)
      throws IOException {
    var items = root.name().equals("newsItem") ? List.of(root) : root.all("newsItem").toList();
    if (items.isEmpty()) {
      throw new IOException("it holds no news item of NewsML-G2, only <" + root.name() + ">");
    }
    var results = new ArrayList<ReadResult>();
    for (var item : items) {
      var id = items.size() == 1 ? source.id() : source.id() + "#" + (results.size() + 1);
      results.add(result(source, item, id, notes));
    }
    return results.stream();
  }

  private static ReadResult result(ArticleSource source, XmlTree item, String id,
      List<String> notes) {
    var article = Article.builder(id);
    item.first("nitf").ifPresent(nitf -> Nitf.addTo(article, nitf));
    var meta = item.first("contentMeta");
    var headline = meta.flatMap(data -> data.first("headline"));
    headline.ifPresent(title -> article.title(title.text()));
    body(item).ifPresent(article::body);
    if (!item.attribute("guid").isBlank()) {
      article.id(item.attribute("guid"));
    }
    item.first("itemMeta").ifPresent(data -> itemMeta(data, article));
    meta.ifPresent(data -> contentMeta(data, article));
    var built = article.build();
    return built.title().isEmpty() && built.body().isEmpty()
        ? new ReadResult.Skipped(new Refusal(source.name(), 0,
            "the item " + built.id() + " has neither a headline nor a text"))
        : ReadResult.Read.stated(source, 0, built, notes);
  }

  /** The text: marked up as NITF, as a page, or plain. */
  private static Optional<String> body(XmlTree item) {
    var inline = item.first("inlineXML").or(() -> item.first("contentSet"));
    return inline.filter(content -> content.first("nitf").isEmpty())
        .map(content -> content.first("body").or(() -> content.first("div")).orElse(content))
        .map(Nitf::text).filter(text -> !text.isEmpty())
        .or(() -> item.first("inlineData").map(data -> HtmlText.of(data.text())))
        .filter(text -> !text.isEmpty());
  }

  private static void itemMeta(XmlTree data, Article.Builder article) {
    var version = data.first("versionCreated").map(XmlTree::text);
    var first = data.first("firstCreated").map(XmlTree::text);
    first.or(() -> version).ifPresent(text -> MarkupDate.parse(text)
        .ifPresentOrElse(article::published, () -> article.value("published", text)));
    version.filter(text -> first.isPresent()).flatMap(MarkupDate::parse)
        .ifPresent(date -> article.value("modified", date.toString()));
    data.first("provider").map(NewsMl::name).ifPresent(article::source);
  }

  private static void contentMeta(XmlTree data, Article.Builder article) {
    data.all("creator").map(NewsMl::name).forEach(article::author);
    data.first("by").ifPresent(by -> Bylines.of(by.text()).forEach(article::author));
    data.first("dateline").ifPresent(line -> article.value("dateline", line.text()));
    data.all("located").map(NewsMl::name).forEach(place -> article.facet("place", place));
    data.all("subject").forEach(subject -> article.facet(facet(subject), name(subject)));
    data.all("keyword").forEach(keyword -> article.facet("keyword", keyword.text()));
    data.first("language").map(language -> language.attribute("tag"))
        .filter(tag -> !tag.isBlank())
        .ifPresent(tag -> Languages.stated(tag).ifPresentOrElse(article::language,
            () -> article.value("language", tag)));
  }

  private static String facet(XmlTree subject) {
    var type = subject.attribute("type");
    return type.endsWith(":person") ? "person"
        : type.endsWith(":organisation") ? "org"
        : type.endsWith(":geoArea") || type.endsWith(":poi") ? "place" : "topic";
  }

  /** Its name in words; else its code. */
  private static String name(XmlTree concept) {
    return concept.first("name").map(XmlTree::text)
        .or(() -> Stream.of("literal", "qcode", "uri").map(concept::attribute)
            .filter(code -> !code.isBlank()).findFirst())
        .orElse("");
  }
}
