package dev.lupe.readers.html;

import dev.lupe.article.ArticleDate;
import dev.lupe.readers.source.DateScan;
import dev.lupe.readers.source.MarkupDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page's article was published, by the most telling mark that states a date. */
final class PageDate {
  private static final List<String> PUBLISHED = List.of("article:published_time",
      "og:article:published_time", "og:published_time", "datepublished", "article:published",
      "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "publish_date", "pubdate",
      "publication_date", "publication-date", "published_time", "date.published", "dc.date.issued",
      "dcterms.issued", "dc.date.created", "dcterms.created", "dcterms.date", "dc.date", "dc.created",
      "citation_publication_date", "citation_date", "date", "created", "article:created",
      "datecreated", "article.published", "displaydate", "timestamp", "release_date", "og:pubdate",
      "last-modified-date");
  private static final List<String> CHANGED = List.of("article:modified_time", "og:updated_time",
      "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "revised");
  private static final String MARKED = "[itemprop~=(?i)datePublished], [property~=datePublished],"
      + " time[pubdate], .dt-published, abbr.published, .entry-date, time.published, .published";
  private static final String ASIDE = "aside, nav, footer, [class*=comment], [id*=comment],"
      + " [class*=related], [class*=teaser], [class*=sidebar]";
  private static final String NAMED = "[class*=date], [class*=Date], [class*=datum], [class*=time],"
      + " [id*=date], [class*=publi], [class*=posted], [class*=meta], [class*=byline],"
      + " [class*=author], [class*=info], [class*=stand]";
  private static final int MAX_VISIBLE = 200;
  private static final int AROUND_HEADING = 40;

  private final Document document;
  private final LinkedData data;
  private final MetaTags tags;

  PageDate(Document document, LinkedData data, MetaTags tags) {
    this.document = document;
    this.data = data;
    this.tags = tags;
  }

  /**
   * A date on a page.
   *
   * @param origin what states it
   * @param doubt whether it may be something else than the day of publication
   */
  record Found(ArticleDate date, String origin, boolean doubt) {}

  Optional<Found> find() {
    return Stream.<Supplier<Optional<Found>>>of(
        () -> stated(data.article().at("datePublished").stated(), "datePublished", false),
        () -> meta(PUBLISHED, false),
        () -> stated(data.article().at("dateCreated").stated(), "dateCreated", false),
        () -> marked(),
        () -> stated(data.page().at("datePublished").stated(), "datePublished", false),
        () -> time(),
        () -> address(),
        () -> visible(),
        () -> stated(data.article().at("dateModified").stated(), "dateModified", true),
        () -> meta(CHANGED, true))
        .flatMap(way -> way.get().stream())
        .findFirst();
  }

  private Optional<Found> stated(Optional<String> value, String origin, boolean doubt) {
    return value.flatMap(MarkupDate::parse).map(date -> new Found(date, origin, doubt));
  }

  private Optional<Found> meta(List<String> names, boolean doubt) {
    return names.stream()
        .flatMap(name -> stated(tags.first(name), name, doubt).stream())
        .findFirst();
  }

  private Optional<Found> marked() {
    return document.select(MARKED).stream()
        .filter(element -> element.closest(ASIDE) == null)
        .flatMap(element -> dateOf(element).stream())
        .map(date -> new Found(date, "markup of the text", false))
        .findFirst();
  }

  /** The first {@code time} that is not beside the article; within the article, if one is marked. */
  private Optional<Found> time() {
    return Stream.of("article time, main time", "time")
        .flatMap(where -> document.select(where).stream())
        .filter(element -> element.closest(ASIDE) == null)
        .flatMap(element -> dateOf(element).stream())
        .map(date -> new Found(date, "a time element", false))
        .findFirst();
  }

  private static Optional<ArticleDate> dateOf(Element element) {
    return Stream.of("datetime", "content", "title")
        .map(element::attr)
        .flatMap(value -> MarkupDate.parse(value).stream())
        .findFirst()
        .or(() -> MarkupDate.parse(shortText(element)));
  }

  private static String shortText(Element element) {
    var text = element.text();
    return text.length() <= MAX_VISIBLE ? text : "";
  }

  /** Years and days that stand in the address as folders: {@code /2024/03/11/}. */
  private Optional<Found> address() {
    var parts = tags.address().split("/", -1);
    for (int i = 0; i + 2 < parts.length; i++) {
      if (parts[i].length() == 4 && parts[i + 1].length() == 2 && parts[i + 2].length() == 2) {
        var date = MarkupDate.parse(parts[i] + "-" + parts[i + 1] + "-" + parts[i + 2]);
        if (date.isPresent()) {
          return date.map(found -> new Found(found, "the address of the page", true));
        }
      }
    }
    return Optional.empty();
  }

  /** A date that can be seen: in an element that is called after it, or around the heading. */
  private Optional<Found> visible() {
    var named = document.select(NAMED).stream()
        .filter(element -> element.closest(ASIDE) == null)
        .map(PageDate::shortText);
    var heading = document.selectFirst("h1");
    var around = heading == null ? Stream.<String>empty() : nextTo(heading);
    return Stream.concat(named, around)
        .filter(text -> !text.isBlank())
        .flatMap(text -> DateScan.of(text).date().stream())
        .filter(date -> date.day().getYear() > 1990)
        .map(date -> new Found(date, "the visible text of the page", true))
        .findFirst();
  }

  /** The short texts before and behind the heading. */
  private Stream<String> nextTo(Element heading) {
    var all = document.body().getAllElements();
    int at = all.indexOf(heading);
    int from = Math.max(0, at - AROUND_HEADING / 4);
    int to = Math.min(all.size(), at + AROUND_HEADING);
    return all.subList(from, to).stream().map(PageDate::shortText);
  }
}
