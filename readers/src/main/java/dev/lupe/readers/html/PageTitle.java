package dev.lupe.readers.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page: what the article's own data says, else the heading that the page's title
 * repeats, else the title without the name of the site.
 */
final class PageTitle {
  private static final List<String> META = List.of("og:title", "twitter:title", "dc.title",
      "dcterms.title", "headline");
  private static final Set<String> HOME = Set.of("", "/", "./", "/index.php", "/index.html",
      "index.php", "index.html");
  private static final String SEPARATORS = "|–—-»·:•";

  private final Document document;
  private final LinkedData data;
  private final MetaTags tags;

  PageTitle(Document document, LinkedData data, MetaTags tags) {
    this.document = document;
    this.data = data;
    this.tags = tags;
  }

  /** The headline and what states it; its value is empty if there is none. */
  Stated find() {
    var stated = inData("headline").or(() -> inData("name"))
        .map(text -> text.map(LinkedData::clean).map(PageTitle::line));
    var shared = tags.stated(META)
        .map(text -> text.map(PageTitle::line).map(this::withoutSite));
    var heading = heading().map(text -> new Stated(text, "heading", Stated.IN_HEAD));
    return stated
        .or(() -> heading.filter(
            text -> shared.isEmpty() || agree(text.value(), shared.get().value())))
        .or(() -> shared)
        .or(() -> heading)
        .orElseGet(() -> new Stated(withoutSite(line(pageTitle())), "title", Stated.IN_HEAD));
  }

  private Optional<Stated> inData(String key) {
    return data.article().at(key).stated()
        .map(text -> new Stated(text, key, Stated.IN_DATA));
  }

  /** Broken pages have it outside of their head. */
  private String pageTitle() {
    var title = document.title();
    var misplaced = document.selectFirst("title:not(svg title)");
    return title.isEmpty() && misplaced != null ? misplaced.text() : title;
  }

  private Optional<String> heading() {
    var marked = document.selectFirst("[itemprop=headline]:not(meta), .entry-title, .p-name");
    if (marked != null && !marked.text().isBlank() && marked.closest("aside, nav, footer") == null
        && document.select("[itemprop=headline]:not(meta), .entry-title, .p-name").size() == 1) {
      return Optional.of(line(marked.text()));
    }
    var title = words(pageTitle());
    var headings = document.select("h1").stream()
        .filter(heading -> !heading.text().isBlank() && !leadsHome(heading))
        .toList();
    return headings.stream()
        .map(Element::text)
        .map(PageTitle::line)
        .filter(text -> title.contains(words(text)) && words(text).length() > 4)
        .max(Comparator.comparingInt(text -> words(text).length()))
        .or(() -> document.select("h2").stream()
            .map(Element::text).map(PageTitle::line)
            .filter(text -> words(text).length() > 14 && title.contains(words(text)))
            .findFirst())
        .or(() -> headings.size() == 1
            ? Optional.of(line(headings.get(0).text())) : Optional.empty());
  }

  /** Whether it is a link to the first page: then it names the site. */
  private static boolean leadsHome(Element heading) {
    return heading.select("a[href]").stream().map(link -> link.attr("href").strip())
        .anyMatch(PageTitle::isFirstPage);
  }

  /** Archives write an address behind their own. */
  private static boolean isFirstPage(String address) {
    int from = Math.max(0, address.lastIndexOf("http"));
    int host = address.indexOf("://", from);
    int path = host < 0 ? 0 : address.indexOf('/', host + 3);
    var place = path < 0 ? "" : address.substring(path);
    return !address.isEmpty() && HOME.contains(place.toLowerCase(Locale.ROOT));
  }

  /** Whether one of the two repeats the other, or most of it. */
  private static boolean agree(String one, String other) {
    var first = words(one);
    var second = words(other);
    return !first.isEmpty() && (second.contains(first) || first.contains(second));
  }

  /** Cuts off what follows or precedes a mark, where that is the name of the site. */
  private String withoutSite(String text) {
    var site = words(tags.first("og:site_name")
        .or(() -> data.article().at("publisher").at("name").stated())
        .or(() -> document.select("h1").stream().filter(PageTitle::leadsHome).map(Element::text)
            .findFirst())
        .orElse(""));
    var heading = document.select("h1").stream().map(Element::text).map(PageTitle::words).toList();
    for (int i = text.length() - 2; i > 0; i--) {
      if (isSeparator(text, i)) {
        var before = text.substring(0, i).strip();
        var after = words(text.substring(i + 1));
        boolean ends = isSite(after, site) || heading.contains(words(before));
        if (ends && !before.isEmpty()) {
          return withoutSite(before);
        }
        if (isSite(words(before), site) || heading.contains(after) && !after.isEmpty()) {
          return text.substring(i + 1).strip();
        }
      }
    }
    return text;
  }

  private static boolean isSeparator(String text, int at) {
    char mark = text.charAt(at);
    boolean apart = text.charAt(at + 1) == ' ' && (mark == ':' || text.charAt(at - 1) == ' ');
    return apart && SEPARATORS.indexOf(mark) >= 0;
  }

  private static boolean isSite(String words, String site) {
    return !words.isEmpty() && !site.isEmpty() && (words.equals(site)
        || words.length() > 3 && site.contains(words) || site.length() > 3 && words.contains(site));
  }

  static String line(String text) {
    return text.replace('\u00A0', ' ').replace("\u00AD", "").replace("\u200B", "")
        .replaceAll("\\s+", " ").strip();
  }

  /** Letters and digits alone, in small letters, for comparing. */
  static String words(String text) {
    var words = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        words.append(c);
      }
    }
    return words.toString();
  }
}
