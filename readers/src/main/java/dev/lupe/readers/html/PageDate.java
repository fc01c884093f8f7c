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
      "article.published", "parsely-pub-date", "sailthru.date", "publishdate", "publish-date",
      "publish_date", "pubdate", "publication_date", "publication-date", "published_time",
      "date.published", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created",
      "citation_publication_date", "citation_date", "bepress_citation_date", "release_date",
      "og:pubdate", "displaydate");

  /** Names that some systems use for the day of publication, others for that of a change. */
  private static final List<String> UNCLEAR = List.of("date", "dcterms.date", "dc.date",
      "dc.created", "created", "article:created", "datecreated", "timestamp");
  private static final List<String> CHANGED = List.of("article:modified_time", "og:updated_time",
      "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "revised");
  private static final String MARKED = "[itemprop~=(?i)datePublished], [property~=datePublished],"
      + " time[pubdate], .dt-published, abbr.published, .entry-date, time.published, .published";
  private static final String NAMED = "[class*=date], [class*=Date], [class*=datum], [class*=time],"
      + " [id*=date], [class*=publi], [class*=posted], [class*=meta], [class*=byline],"
      + " [class*=author], [class*=info], [class*=stand]";
  private static final int MAX_VISIBLE = 200;
  private static final int MAX_CANDIDATES = 200;
  private static final int FIRST_WEB_YEAR = 1990;

  private final Document document;
  private final LinkedData data;
  private final MetaTags tags;
  private final Nearness near;

  PageDate(Document document, LinkedData data, MetaTags tags) {
    this.document = document;
    this.data = data;
    this.tags = tags;
    this.near = new Nearness(document);
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
        () -> unclear(),
        () -> stated(data.page().at("datePublished").stated(), "datePublished", false),
        () -> time(near.sorted(document.select("time"))),
        () -> address(),
        () -> visible(near.sorted(document.select(NAMED))),
        () -> visibleText(),
        () -> stated(PageScripts.date(document), "a script of the page", true),
        () -> stated(data.article().at("dateModified").stated(), "dateModified", true),
        () -> meta(CHANGED, true))
        .flatMap(way -> way.get().stream())
        .findFirst();
  }

  /** What the page states as its date, whether that is one or not; empty if it states none. */
  Optional<String> stated() {
    return data.article().at("datePublished").stated().or(() -> tags.first(PUBLISHED));
  }

  /** What a name says that has two meanings, unless another day stands at the headline. */
  private Optional<Found> unclear() {
    var meta = meta(UNCLEAR, false);
    if (meta.isEmpty()) {
      return meta;
    }
    var day = meta.get().date().day();
    return time(near.close(document.select("time")))
        .or(() -> visible(near.close(document.select(NAMED))))
        .filter(found -> found.date().day().isBefore(day.minusDays(
            meta.get().date().offset().isPresent() ? 1 : 0)))
        .or(() -> meta);
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
        .limit(MAX_CANDIDATES)
        .filter(element -> !near.isBeside(element))
        .flatMap(element -> dateOf(element).stream())
        .map(date -> new Found(date, "markup of the text", false))
        .findFirst();
  }

  private static Optional<Found> time(Stream<Element> elements) {
    return elements
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

  /** A date that can be seen in elements that are called after it. */
  private static Optional<Found> visible(Stream<Element> elements) {
    return firstIn(elements.map(PageDate::shortText));
  }

  private Optional<Found> visibleText() {
    var blocks = TextBlocks.of(document.body()).stream()
        .filter(block -> block.text().length() <= MAX_VISIBLE && block.linkDensity() < 0.5)
        .toList();
    return firstIn(near.sortedBlocks(blocks).map(TextBlock::text));
  }

  private static Optional<Found> firstIn(Stream<String> texts) {
    return texts
        .filter(text -> !text.isBlank())
        .flatMap(text -> DateScan.of(text).date().stream())
        .filter(date -> date.day().getYear() > FIRST_WEB_YEAR)
        .map(date -> new Found(date, "the visible text of the page", true))
        .findFirst();
  }
}
