package dev.lupe.readers.html;

import dev.lupe.article.Article;
import dev.lupe.readers.source.JsonTree;
import dev.lupe.readers.source.MarkupDate;
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

  void addTo(Article.Builder article, List<String> notes) {
    new PageDate(document, data, tags).find().ifPresent(found -> {
      article.published(found.date());
      if (found.doubt()) {
        notes.add("the date was taken from " + found.origin());
      }
    });
    modified().ifPresent(date -> article.value("modified", date));
    new PageAuthors(document, data, tags).find().forEach(article::author);
    site().ifPresent(article::source);
    if (!tags.address().isEmpty()) {
      article.url(tags.address());
    }
    section().ifPresent(section -> article.facet("section", section));
    article.facet("tag", tagged());
    if (!summary().isEmpty()) {
      article.value("summary", summary());
    }
  }

  /** What the page says about itself in a sentence; empty if it does not. */
  String summary() {
    return tags.first(SUMMARY).or(() -> data.article().at("description").stated())
        .map(LinkedData::clean).map(PageTitle::line)
        .orElse("");
  }

  private Optional<String> modified() {
    return data.article().at("dateModified").stated()
        .or(() -> tags.first(MODIFIED))
        .or(() -> data.page().at("dateModified").stated())
        .flatMap(MarkupDate::parse)
        .map(Object::toString);
  }

  private Optional<String> site() {
    var publisher = data.article().at("publisher");
    return tags.first("og:site_name")
        .or(() -> nameOf(publisher))
        .or(() -> tags.first("application-name"))
        .map(PageTitle::line);
  }

  private Optional<String> nameOf(JsonTree node) {
    return data.resolved(node).at("name").stated().map(LinkedData::clean);
  }

  private Optional<String> section() {
    return data.article().at("articleSection").all().stream()
        .flatMap(node -> node.stated().stream())
        .findFirst()
        .or(() -> tags.first(SECTION).filter(value -> !MetaTags.isAddress(value)))
        .map(LinkedData::clean).map(PageTitle::line);
  }

  private Set<String> tagged() {
    var found = new LinkedHashSet<String>();
    data.article().at("keywords").all().forEach(node -> addTags(
        node.stated().or(() -> node.at("name").stated()).orElse(""), found));
    for (int i = 0; i < TAGS.size() && found.isEmpty(); i++) {
      tags.all(TAGS.get(i)).forEach(value -> addTags(value, found));
    }
    if (found.isEmpty()) {
      document.select("a[rel=tag]").forEach(link -> addTags(link.text(), found));
    }
    return found;
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
