package dev.lupe.readers.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The names that a reader of a page sees as those of its authors. */
final class SeenAuthors {
  private static final String MARKED = "[itemprop~=author] [itemprop=name], [itemprop~=author],"
      + " [rel=author], .p-author .p-name, .vcard .fn, .author-name, .authorName, .byline-name,"
      + " .byline__name, .author__name, .author [class*=username], .byline a, .author a, .byline,"
      + " .author";
  /** Marked less plainly: of these the first that holds a name, and no other. */
  private static final String HINTED = "a[href*=/author/], a[href*=/autor/], a[href*=/autoren/],"
      + " a[class*=author-link], [class*=author-name], [class*=authorname], [class*=post-author],"
      + " [class*=article-author], [class*=byline], [class*=--author],"
      + " [class*=auth_name], [class*=author-info] a";
  private static final Pattern LABEL = Pattern.compile(
      "(?iu)(?:autor(?::?in|en)?|authors?|redaktion|text|von|by|written by)\\s*:?");
  /** A line of its own, or a part of one, that begins as bylines do and goes on with capitals. */
  private static final Pattern BYLINE = Pattern.compile(
      "(?:.{0,60}[|·•]\\s?)?(?:By|BY|Von|VON|Por|Written by|Posted by|Text:|Autor:|Author:)"
          + "\\s(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s(?:and|und|&|da|de|del|della|di|der|den|la|van|von"
          + "|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,6})"
          + "(?:\\s?[|,·•–-].{0,80}|\\s(?:am|on|at|um)\\s.{0,60}|\\s?\\d.{0,60})?");
  /** As systems write it, with the name that somebody signed up with: one word of any letters. */
  private static final Pattern POSTED = Pattern.compile("(?iu)"
      + "(?:(?:posted|written|published|geschrieben|verfasst|veröffentlicht|erstellt|eingestellt)"
      + "\\s(?:.{0,60}\\s)?)?(?:by|von)\\s([\\p{L}\\p{M}\\d_.'’-]{2,40})"
      + "\\s(?:am|on|at|um|under|in)\\s.{0,80}");
  private static final int MAX_TEXT = 80;
  private static final int MAX_LINE = 140;
  private static final int MAX_CANDIDATES = 200;

  private final Document document;
  private final Beside beside;
  private final Names names = new Names();

  SeenAuthors(Document document) {
    this.document = document;
    this.beside = new Beside(document);
  }

  /** Of the first marked element that holds a name; its kin of the same kind belong to it. */
  List<Stated> find() {
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
    return names.stated("byline", Stated.SEEN);
  }

  private void marked(String kinds, int most) {
    for (var kind : kinds.split(", ?")) {
      var all = document.select(kind).stream().limit(MAX_CANDIDATES)
          .filter(element -> !beside.holds(element))
          .filter(SeenAuthors::isShort)
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

  private static boolean isShort(Element element) {
    var text = element.text();
    return text.length() <= MAX_TEXT && (!text.isBlank() || element.hasAttr("content"));
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
        .map(block -> PageTitle.line(block.text()))
        .flatMap(line -> Stream.of(BYLINE.matcher(line), POSTED.matcher(line)))
        .filter(Matcher::matches)
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
