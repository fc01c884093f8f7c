package dev.lupe.readers.json;

import dev.lupe.article.Article;
import dev.lupe.readers.html.HtmlText;
import dev.lupe.readers.source.JsonTree;
import dev.lupe.readers.source.Languages;
import dev.lupe.readers.source.MarkupDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** News in JSON, the IPTC's format of the agencies: versions 1 and 2. */
final class Ninjs {
  /** Keys that no other format has; the headline alone is not one of them. */
  private static final Set<String> TELLING = Set.of("body_text", "body_html", "body_xhtml",
      "versioncreated", "firstcreated", "headlines", "bodies", "versionCreated", "firstCreated",
      "pubstatus", "pubStatus");
  private static final Map<String, String> FACETS = Map.ofEntries(
      Map.entry("subject", "topic"), Map.entry("subjects", "topic"),
      Map.entry("person", "person"), Map.entry("people", "person"),
      Map.entry("place", "place"), Map.entry("places", "place"),
      Map.entry("organisation", "org"), Map.entry("organisations", "org"),
      Map.entry("genre", "genre"), Map.entry("genres", "genre"));

  private Ninjs() {}

  static boolean isNinjs(Set<String> keys) {
    return !keys.contains("body") && keys.stream().anyMatch(TELLING::contains);
  }

  /**
   * The article of an item.
   *
   * @throws IllegalArgumentException if it has neither a headline nor a body
   */
  static Article article(JsonTree item, String idIfMissing) {
    var title = item.at("headline").stated().or(() -> role(item.at("headlines"), "main"))
        .or(() -> item.at("title").stated()).orElse("");
    var body = body(item);
    if (title.isEmpty() && body.isEmpty()) {
      throw new IllegalArgumentException("the item has neither a headline nor a body");
    }
    var article = Article.builder(item.at("uri").stated()
        .or(() -> item.at("altids").at("id").stated()).orElse(idIfMissing))
        .title(title).body(body);
    date(article, item);
    by(item).ifPresent(byline -> authors(article, byline));
    first(item, "located", "locatedName").ifPresent(place -> article.value("located", place));
    source(item).ifPresent(article::source);
    first(item, "language").flatMap(Languages::stated).ifPresent(article::language);
    item.at("description_text").stated().or(() -> role(item.at("descriptions"), "summary"))
        .ifPresent(summary -> article.value("summary", summary));
    first(item, "urgency").ifPresent(urgency -> article.facet("urgency", urgency));
    FACETS.forEach((key, facet) -> item.at(key).all().forEach(
        node -> node.at("name").stated().or(node::stated)
            .ifPresent(name -> article.facet(facet, name))));
    return article.build();
  }

  private static String body(JsonTree item) {
    var bodies = item.at("bodies");
    return item.at("body_text").stated()
        .or(() -> item.at("body_html").stated().map(HtmlText::of))
        .or(() -> item.at("body_xhtml").stated().map(HtmlText::of))
        .or(() -> bodies.all().stream()
            .filter(node -> !node.at("contentType").text().contains("html"))
            .flatMap(node -> node.at("value").stated().stream()).findFirst())
        .or(() -> bodies.all().stream()
            .flatMap(node -> node.at("value").stated().stream()).findFirst().map(HtmlText::of))
        .orElse("");
  }

  private static void date(Article.Builder article, JsonTree item) {
    var created = first(item, "firstcreated", "firstCreated");
    var version = first(item, "versioncreated", "versionCreated");
    created.or(() -> version).ifPresent(text -> MarkupDate.parse(text)
        .ifPresentOrElse(article::published, () -> article.value("published", text)));
    version.filter(text -> created.isPresent()).flatMap(MarkupDate::parse)
        .ifPresent(date -> article.value("modified", date.toString()));
  }

  private static void authors(Article.Builder article, String byline) {
    var lower = byline.toLowerCase(Locale.ROOT);
    boolean introduced = lower.startsWith("by ") || lower.startsWith("von ");
    var names = introduced ? byline.substring(byline.indexOf(' ') + 1) : byline;
    for (var name : names.split(",|;| and | und ")) {
      article.author(name);
    }
  }

  private static Optional<String> by(JsonTree item) {
    return item.at("byline").stated().or(() -> item.at("bylines").at("text").stated())
        .or(() -> item.at("by").stated());
  }

  private static Optional<String> source(JsonTree item) {
    return Stream.of("source", "infosource", "infosources", "infoSources", "copyrightholder")
        .flatMap(key -> Stream.of(item.at(key).stated(), item.at(key).at("name").stated()))
        .flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> first(JsonTree item, String... keys) {
    return List.of(keys).stream().flatMap(key -> item.at(key).stated().stream()).findFirst();
  }

  /** The value with this role; else the first. */
  private static Optional<String> role(JsonTree list, String role) {
    return list.all().stream()
        .filter(node -> node.at("role").text().equals(role))
        .flatMap(node -> node.at("value").stated().stream())
        .findFirst()
        .or(() -> list.at("value").stated());
  }
}
