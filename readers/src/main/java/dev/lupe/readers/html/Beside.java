package dev.lupe.readers.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells what stands beside a page's article: in margins, comments, lists of other articles. */
final class Beside {
  private static final String PLACES = "aside, nav, footer, [class*=comment], [id*=comment],"
      + " [class*=related], [class*=teaser], [class*=sidebar]";
  private static final int MAX_HEADINGS = 20;

  private final Set<Element> beside = new HashSet<>();

  Beside(Document document) {
    var around = aroundHeadings(document);
    var places = Set.copyOf(document.select(PLACES));
    var articles = document.select("article");
    for (var element : document.body().getAllElements()) {
      var parent = element.parent();
      boolean inside = parent != null && beside.contains(parent);
      if (!element.equals(document.body()) && !around.contains(element)
          && (inside || places.contains(element) && !endsArticle(element, articles))) {
        beside.add(element);
      }
    }
  }

  /** Whether such a place is around it; what is around the heading, too, is none. */
  boolean holds(Element element) {
    return beside.contains(element);
  }

  /** Whether it is the foot of the page's one article: there it is signed. */
  private static boolean endsArticle(Element element, List<Element> articles) {
    return element.normalName().equals("footer") && articles.size() == 1
        && articles.getFirst().equals(element.parent());
  }

  private static Set<Element> aroundHeadings(Document document) {
    var around = new HashSet<Element>();
    document.select("h1").stream().limit(MAX_HEADINGS).forEach(heading -> {
      var at = heading;
      while (at != null && around.add(at)) {
        at = at.parent();
      }
    });
    return around;
  }
}
