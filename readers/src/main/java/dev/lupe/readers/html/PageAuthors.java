package dev.lupe.readers.html;

import dev.lupe.readers.source.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Who wrote a page's article, in the order of the byline. */
final class PageAuthors {
  private static final List<String> META = List.of("author", "article:author", "parsely-author",
      "dc.creator", "dcterms.creator", "sailthru.author", "byl", "citation_author",
      "og:article:author", "shareaholic:article_author_name", "twitter:creator");
  /** Sites state what is shown beside a link to them: a label and what it is for. */
  private static final List<String> LABELS = List.of("twitter:label1", "twitter:label2");
  private static final String MARKED = "[itemprop~=author] [itemprop=name], [itemprop~=author],"
      + " [rel=author], .p-author .p-name, .vcard .fn, .author-name, .authorName, .byline-name,"
      + " .byline__name, .author__name, .byline a, .author a, .byline, .author";
  /** Marked less plainly: of these the first that holds a name, and no other. */
  private static final String HINTED = "a[href*=/author/], a[href*=/autor/], a[href*=/autoren/],"
      + " [class*=author-name], [class*=authorname], [class*=post-author],"
      + " [class*=article-author], [class*=byline], [class*=--author], [class*=auth_name]";
  /** What pages write before or behind a name in the same element. */
  private static final Pattern AROUND = Pattern.compile(
      "(?iu)^(?:posted|published|veröffentlicht|geschrieben)\\s+(?:on|am)\\b.{0,40}\\s(?:by|von)\\s+"
          + "|\\s+(?:am|on|at|um)\\s+(?:\\p{L}+\\.?,?\\s+)?\\d.*$"
          + "|\\s+(?:am|on)\\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*$");
  private static final Pattern WRITTEN = Pattern.compile(
      "(?iu)(?:written|verfasst|geschrieben|posted|veröffentlicht)\\s+(?:by|von)|autor(?:in)?|author");
  private static final Pattern LABEL = Pattern.compile(
      "(?iu)(?:autor(?::?in|en)?|authors?|redaktion|text|von|by|written by)\\s*:?");
  /** What systems fill in where nobody is named. */
  private static final Set<String> NOBODY = Set.of("no author", "admin", "administrator",
      "wordpressadmin", "webmaster", "unknown", "anonymous", "unbekannt", "guest", "gast");
  private static final List<String> INTRODUCTIONS =
      List.of("by ", "von ", "written by ", "posted by ",
          "text: ", "text von ", "autor: ", "author: ", "ein kommentar von ", "eine analyse von ",
          "ein gastbeitrag von ", "autor:in: ", "from ", "view all posts by ", "posts by ",
          "zeige alle beiträge von ", "alle beiträge von ", "more by ", "show all articles of ",
          "view profile for ", "alles von ", "© ");
  private static final int MAX_NAME = 80;
  private static final int MAX_CANDIDATES = 200;
  private static final int MAX_AUTHORS = 30;

  private final Document document;
  private final LinkedData data;
  private final MetaTags tags;

  PageAuthors(Document document, LinkedData data, MetaTags tags) {
    this.document = document;
    this.data = data;
    this.tags = tags;
  }

  Set<String> find() {
    var names = new LinkedHashSet<String>();
    var nodes = new ArrayList<>(data.article().at("author").all());
    if (nodes.isEmpty()) {
      nodes.addAll(data.article().at("creator").all());
    }
    nodes.forEach(node -> named(data.resolved(node), names));
    for (int i = 0; i < META.size() && names.isEmpty(); i++) {
      tags.all(META.get(i)).forEach(value -> add(value, names));
    }
    for (int i = 0; i < LABELS.size() && names.isEmpty(); i++) {
      labelled(LABELS.get(i), names);
    }
    if (names.isEmpty() || names.equals(Set.of(site()))) {
      var shown = new LinkedHashSet<String>();
      visible(shown);
      return shown.isEmpty() ? names : shown;
    }
    return names;
  }

  private void labelled(String label, Set<String> names) {
    if (tags.first(label).filter(text -> WRITTEN.matcher(text).matches()).isPresent()) {
      tags.all(label.replace("label", "data")).forEach(value -> add(value, names));
    }
  }

  /** The name of the site, which is no more than a stand-in for an author. */
  private String site() {
    return tags.first("og:site_name").map(PageTitle::line).orElse("");
  }

  private static void named(JsonTree node, Set<String> names) {
    if (node.at("name") instanceof JsonTree.Items several) {
      several.list().forEach(name -> add(name.text(), names));
    } else {
      add(node.at("name").stated().orElse(node.text()), names);
    }
  }

  /** The first marked element that holds a name; its kin of the same kind belong to it. */
  private void visible(Set<String> names) {
    var beside = new Beside(document);
    visible(MARKED, 5, beside, names);
    visible(HINTED, 1, beside, names);
    if (names.isEmpty()) {
      document.select("strong, b, h4, h5, h6, span, dt, th, p").stream()
          .filter(element -> LABEL.matcher(element.text()).matches())
          .filter(element -> !beside.holds(element))
          .limit(1)
          .forEach(element -> add(behind(element), names));
    }
  }

  private void visible(String kinds, int most, Beside beside, Set<String> names) {
    if (!names.isEmpty()) {
      return;
    }
    for (var kind : kinds.split(", ?")) {
      document.select(kind).stream().limit(MAX_CANDIDATES)
          .filter(element -> !beside.holds(element))
          .filter(element -> element.text().length() <= MAX_NAME)
          .limit(most)
          .forEach(element -> add(element.hasAttr("content")
              ? element.attr("content") : element.text(), names));
      if (!names.isEmpty()) {
        return;
      }
    }
  }

  /** What stands behind a label: text, or the next element. */
  private static String behind(Element label) {
    for (var next = label.nextSibling(); next != null; next = next.nextSibling()) {
      var text = next instanceof TextNode words ? words.text()
          : next instanceof Element element ? element.text() : "";
      if (!text.isBlank()) {
        return text.length() > MAX_NAME ? "" : text;
      }
    }
    return "";
  }

  private static void add(String value, Set<String> names) {
    var line = AROUND.matcher(PageTitle.line(LinkedData.clean(value))).replaceAll("");
    var text = withoutIntroduction(line.strip());
    if (MetaTags.isAddress(text) || text.startsWith("@") || text.length() > 5 * MAX_NAME) {
      return;
    }
    for (var part : text.split("\\s*(?:[,;|/]|\\b(?:and|und)\\b|&)\\s*")) {
      var name = part.strip();
      if (isName(name) && names.size() < MAX_AUTHORS
          && names.stream().noneMatch(name::equalsIgnoreCase)) {
        names.add(name);
      }
    }
  }

  private static String withoutIntroduction(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    for (var introduction : INTRODUCTIONS) {
      if (lower.startsWith(introduction)) {
        return withoutIntroduction(text.substring(introduction.length()).strip());
      }
    }
    return text;
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && text.length() <= MAX_NAME
        && !NOBODY.contains(text.toLowerCase(Locale.ROOT))
        && text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints().filter(Character::isDigit).count() <= 2
        && text.split(" ").length <= 7;
  }
}
