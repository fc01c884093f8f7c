package dev.lupe.readers.html;

import dev.lupe.article.Article;
import dev.lupe.article.Extracted;
import dev.lupe.readers.source.JsonTree;
import dev.lupe.readers.source.MarkupDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/** What a page states about its article beside title and text. */
final class PageFacts {
  private static final List<String> MODIFIED = List.of("article:modified_time", "og:updated_time",
      "datemodified", "dcterms.modified", "dc.date.modified", "last-modified");
  private static final List<String> SECTION = List.of("article:section", "articlesection",
      "section", "parsely-section");
  private static final List<String> TAGS = List.of("article:tag", "news_keywords", "keywords",
      "parsely-tags", "dc.subject");
  private static final List<String> SUMMARY = List.of("og:description", "description",
      "twitter:description", "dc.description");
  private static final int MAX_TAG = 80;
  private static final int MAX_TAGS = 60;

  private final Document document;
  private final LinkedData data;
  private final MetaTags tags;

  PageFacts(Document document, LinkedData data, MetaTags tags) {
    this.document = document;
    this.data = data;
    this.tags = tags;
  }

  /** Adds all there is, and tells from where it is. */
  List<Extracted> addTo(Article.Builder article, List<String> notes) {
    var all = new ArrayList<Extracted>();
    published(article, notes).ifPresent(all::add);
    modified().ifPresent(date -> {
      article.value("modified", date.value());
      all.add(date.as("modified"));
    });
    for (var author : new PageAuthors(document, data, tags).find()) {
      article.author(author.value());
      all.add(author.as("author"));
    }
    site().ifPresent(site -> {
      article.source(site.value());
      all.add(site.as("source"));
    });
    tags.statedAddress().ifPresent(address -> {
      article.url(address.value());
      all.add(address.as("url"));
    });
    section().ifPresent(section -> {
      article.facet("section", section.value());
      all.add(section.as("section"));
    });
    for (var tag : tagged()) {
      article.facet("tag", tag.value());
      all.add(tag.as("tag"));
    }
    about().ifPresent(summary -> {
      article.value("summary", summary.value());
      all.add(summary.as("summary"));
    });
    return all;
  }

  private Optional<Extracted> published(Article.Builder article, List<String> notes) {
    var dates = new PageDate(document, data, tags);
    var found = dates.find();
    found.ifPresentOrElse(date -> {
      article.published(date.date());
      if (date.doubt()) {
        notes.add("the date was taken from " + date.origin());
      }
    }, () -> dates.stated().ifPresent(text -> article.value("published", text)));
    return found.map(date -> new Stated(date.date().toString(), date.origin(),
        date.doubt() ? Stated.SEEN : Stated.IN_HEAD).as("published"));
  }

  /** What the page says about itself in a sentence; empty if it does not. */
  String summary() {
    return about().map(Stated::value).orElse("");
  }

  private Optional<Stated> about() {
    return tags.stated(SUMMARY).or(() -> inData(data.article(), "description"))
        .map(text -> text.map(LinkedData::clean).map(PageTitle::line))
        .filter(text -> !text.value().isEmpty());
  }

  private static Optional<Stated> inData(JsonTree node, String key) {
    return node.at(key).all().stream().flatMap(value -> value.stated().stream()).findFirst()
        .map(text -> new Stated(text, key, Stated.IN_DATA));
  }

  private Optional<Stated> modified() {
    return inData(data.article(), "dateModified")
        .or(() -> tags.stated(MODIFIED))
        .or(() -> inData(data.page(), "dateModified"))
        .flatMap(text -> MarkupDate.parse(text.value())
            .map(date -> text.map(written -> date.toString())));
  }

  private Optional<Stated> site() {
    return tags.stated(List.of("og:site_name"))
        .or(() -> nameOf(data.article().at("publisher")))
        .or(() -> tags.stated(List.of("application-name")))
        .map(text -> text.map(PageTitle::line));
  }

  private Optional<Stated> nameOf(JsonTree node) {
    return data.resolved(node).at("name").stated()
        .map(name -> new Stated(LinkedData.clean(name), "publisher", Stated.IN_DATA));
  }

  private Optional<Stated> section() {
    return inData(data.article(), "articleSection")
        .or(() -> tags.stated(SECTION).filter(value -> !MetaTags.isAddress(value.value())))
        .map(text -> text.map(LinkedData::clean).map(PageTitle::line));
  }

  private List<Stated> tagged() {
    var found = new LinkedHashSet<String>();
    data.article().at("keywords").all().forEach(node -> addTags(
        node.stated().or(() -> node.at("name").stated()).orElse(""), found));
    var origin = "keywords";
    for (int i = 0; i < TAGS.size() && found.isEmpty(); i++) {
      origin = TAGS.get(i);
      tags.all(origin).forEach(value -> addTags(value, found));
    }
    if (found.isEmpty()) {
      origin = "a[rel=tag]";
      document.select(origin).forEach(link -> addTags(link.text(), found));
    }
    var tag = origin;
    return found.stream().map(value -> new Stated(value, tag, Stated.IN_HEAD)).toList();
  }

  private static void addTags(String value, Set<String> found) {
    for (var part : LinkedData.clean(value).split("[,;]")) {
      var tag = PageTitle.line(part);
      if (!tag.isEmpty() && tag.length() <= MAX_TAG && found.size() < MAX_TAGS) {
        found.add(tag);
      }
    }
  }
}
