package dev.lupe.readers.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells what stands beside a page's article: in margins, comments, lists of other articles. */
final class Beside {
  private static final String PLACES = "aside, nav, footer, [class*=comment], [id*=comment],"
      + " [class*=related], [class*=teaser], [class*=sidebar]";
  private static final int MAX_HEADINGS = 20;

  /** Whatever is around a heading is around the article, whatever it is called. */
  private final Set<Element> aroundHeadings = new HashSet<>();

  Beside(Document document) {
    document.select("h1").stream().limit(MAX_HEADINGS)
        .forEach(heading -> {
          var at = heading;
          while (at != null && aroundHeadings.add(at)) {
            at = at.parent();
          }
        });
  }

  /** Whether such a place is around it; what is around the heading, too, is none. */
  boolean holds(Element element) {
    for (var at = element; at != null; at = at.parent()) {
      if (aroundHeadings.contains(at) || at.normalName().equals("body")) {
        return false;
      }
      if (at.is(PLACES)) {
        return true;
      }
    }
    return false;
  }
}
