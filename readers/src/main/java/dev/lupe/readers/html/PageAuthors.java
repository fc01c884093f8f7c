package dev.lupe.readers.html;

import dev.lupe.readers.source.JsonTree;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Pattern WRITTEN = Pattern.compile(
      "(?iu)(?:written|verfasst|geschrieben|posted|veröffentlicht)\\s+(?:by|von)|autor(?:in)?|author");
  private static final Pattern LABEL = Pattern.compile(
      "(?iu)(?:autor(?::?in|en)?|authors?|redaktion|text|von|by|written by)\\s*:?");
  /** A line of its own, or a part of one, that begins as bylines do and goes on with capitals. */
  private static final Pattern BYLINE = Pattern.compile(
      "(?:.{0,60}[|·•]\\s?)?(?:By|BY|Von|VON|Por|Written by|Posted by|Text:|Autor:|Author:)"
          + "\\s(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s(?:and|und|&|da|de|del|della|di|der|den|la|van|von"
          + "|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,6})"
          + "(?:\\s?[|,·•–-].{0,80}|\\s(?:am|on|at|um)\\s.{0,60}|\\s?\\d.{0,60})?");
  private static final int MAX_TEXT = 80;
  private static final int MAX_LINE = 140;
  private static final int MAX_CANDIDATES = 200;

  private final Document document;
  private final LinkedData data;
  private final MetaTags tags;
  private final Beside beside;
  private final Names names = new Names();

  PageAuthors(Document document, LinkedData data, MetaTags tags) {
    this.document = document;
    this.data = data;
    this.tags = tags;
    this.beside = new Beside(document);
  }

  /** The names, and what states them. */
  List<Stated> find() {
    var stated = stated();
    boolean standIns = stated.stream().map(Stated::value).allMatch(this::isSite)
        || isSite(stated.stream().map(Stated::value).collect(Collectors.joining(" ")));
    if (!standIns) {
      return stated;
    }
    var seen = visible();
    return seen.isEmpty() ? stated : seen;
  }

  private List<Stated> stated() {
    var nodes = new ArrayList<>(data.article().at("author").all());
    if (nodes.isEmpty()) {
      nodes.addAll(data.article().at("creator").all());
    }
    var found = new Names();
    nodes.forEach(node -> named(data.resolved(node), found));
    if (!found.isEmpty()) {
      return all(found, "author", Stated.IN_DATA);
    }
    for (var name : META) {
      tags.all(name).forEach(found::add);
      if (!found.isEmpty()) {
        return all(found, name, Stated.IN_HEAD);
      }
    }
    for (var label : LABELS) {
      labelled(label, found);
      if (!found.isEmpty()) {
        return all(found, label, Stated.IN_HEAD);
      }
    }
    return List.of();
  }

  private static List<Stated> all(Names names, String tag, double sure) {
    return names.all().stream().map(name -> new Stated(name, tag, sure)).toList();
  }

  private void labelled(String label, Names found) {
    if (tags.first(label).filter(text -> WRITTEN.matcher(text).matches()).isPresent()) {
      tags.all(label.replace("label", "data")).forEach(found::add);
    }
  }

  /** Whether it is the name or the address of the site, no more than a stand-in for an author. */
  private boolean isSite(String name) {
    var sites = new HashSet<String>();
    tags.first("og:site_name").ifPresent(sites::add);
    tags.first("application-name").ifPresent(sites::add);
    data.resolved(data.article().at("publisher")).at("name").stated().ifPresent(sites::add);
    var host = host(tags.address());
    sites.add(host);
    sites.add(host.substring(0, Math.max(0, host.lastIndexOf('.'))));
    var words = PageTitle.words(name);
    return sites.stream().map(PageTitle::words).anyMatch(words::equals);
  }

  private static String host(String address) {
    try {
      var host = address.isEmpty() ? null : URI.create(address).getHost();
      return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static void named(JsonTree node, Names found) {
    if (node.at("name") instanceof JsonTree.Items several) {
      several.list().forEach(name -> found.add(name.text()));
    } else {
      found.add(node.at("name").stated().orElse(node.text()));
    }
  }

  /** The first marked element that holds a name; its kin of the same kind belong to it. */
  private List<Stated> visible() {
    marked(MARKED, 5);
    if (names.isEmpty()) {
      byline();
    }
    if (names.isEmpty()) {
      marked(HINTED, 1);
    }
    if (names.isEmpty()) {
      document.select("strong, b, h4, h5, h6, span, dt, th, p").stream()
          .filter(element -> LABEL.matcher(element.text()).matches())
          .filter(element -> !beside.holds(element))
          .limit(1)
          .forEach(element -> names.add(behind(element)));
    }
    return all(names, "byline", Stated.SEEN);
  }

  private void marked(String kinds, int most) {
    for (var kind : kinds.split(", ?")) {
      var all = document.select(kind).stream().limit(MAX_CANDIDATES)
          .filter(element -> !beside.holds(element))
          .filter(element -> element.text().length() <= MAX_TEXT)
          .limit(most)
          .toList();
      Element first = null;
      for (var element : all) {
        if (first == null || isKin(first, element)) {
          names.add(element.hasAttr("content") ? element.attr("content") : element.text());
          first = names.isEmpty() ? null : first == null ? element : first;
        }
      }
      if (first != null) {
        return;
      }
    }
  }

  /** Whether they stand together; elsewhere on the page it is the author of something else. */
  private static boolean isKin(Element first, Element other) {
    var one = first.parent();
    var two = other.parent();
    while (one != null && two != null && !one.equals(two)) {
      if (!one.normalName().equals(two.normalName())) {
        return false;
      }
      boolean near = one.siblingElements().contains(two);
      one = near ? one.parent() : null;
      two = near ? two.parent() : null;
    }
    return one != null && two != null;
  }

  /** A line of the text that is one, the closest to the headline. */
  private void byline() {
    var lines = TextBlocks.of(document.body(),
        Set.copyOf(document.body().select(Boilerplate.NO_TEXT))).stream()
        .filter(block -> block.text().length() <= MAX_LINE)
        .toList();
    new Nearness(document).sortedBlocks(lines)
        .map(block -> BYLINE.matcher(PageTitle.line(block.text())))
        .filter(matcher -> matcher.matches())
        .limit(1)
        .forEach(matcher -> names.add(matcher.group(1)));
  }

  /** What stands behind a label: text, or the next element. */
  private static String behind(Element label) {
    for (var next = label.nextSibling(); next != null; next = next.nextSibling()) {
      var text = next instanceof TextNode words ? words.text()
          : next instanceof Element element ? element.text() : "";
      if (!text.isBlank()) {
        return text.length() > MAX_TEXT ? "" : text;
      }
    }
    return "";
  }
}
