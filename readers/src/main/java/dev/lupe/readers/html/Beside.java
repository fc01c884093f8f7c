package dev.lupe.readers.html;

import org.jsoup.nodes.Element;

/** Tells what stands beside a page's article: in margins, comments, lists of other articles. */
final class Beside {
  private static final String PLACES = "aside, nav, footer, [class*=comment], [id*=comment],"
      + " [class*=related], [class*=teaser], [class*=sidebar]";

  private Beside() {}

  /** Whether such a place is around it; what is around the heading, too, is none. */
  static boolean isBeside(Element element) {
    for (var at = element; at != null; at = at.parent()) {
      if (at.selectFirst("h1") != null || at.normalName().equals("body")) {
        return false;
      }
      if (at.is(PLACES)) {
        return true;
      }
    }
    return false;
  }
}
