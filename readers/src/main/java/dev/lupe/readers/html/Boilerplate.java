package dev.lupe.readers.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds in a page what is no text of its article, as far as its markup says so. */
final class Boilerplate {
  /** Elements whose content is never read as text. */
  static final String NO_TEXT = "script, style, noscript, template, svg, math, iframe, object,"
      + " embed, canvas, head, select, textarea, button, input, datalist, video, audio, picture, map";

  private static final String BESIDE = "nav, aside, footer, dialog, figure, figcaption, menu,"
      + " [role=navigation], [role=complementary], [role=contentinfo], [role=banner],"
      + " [role=dialog], [role=search], [role=menu], [role=alert], [role=button], [hidden],"
      + " [aria-hidden=true], [aria-modal=true], [itemprop=author], [itemprop=publisher],"
      + " [itemprop=comment], [rel=author], time";

  /** Words in the class, id or role of what stands beside an article. */
  private static final Set<String> WORDS = Set.of(
      "comment", "comments", "kommentar", "kommentare", "discussion", "respond", "disqus",
      "related", "recommended", "recommendation", "recommendations", "recommend", "similar",
      "share", "sharing", "shares", "social", "socials", "follow", "newsletter", "subscribe",
      "subscription", "signup", "login", "register", "promo", "promotion", "teaser", "teasers",
      "sidebar", "rail", "widget", "widgets", "ad", "ads", "advert", "advertisement", "advertising",
      "anzeige", "anzeigen", "werbung", "sponsor", "sponsored", "sponsoring", "cookie", "cookies",
      "consent", "gdpr", "onetrust", "banner", "breadcrumb", "breadcrumbs", "footer", "nav",
      "navigation",
      "navbar", "menu", "popup", "modal", "overlay", "lightbox", "tooltip", "caption", "credit",
      "credits", "copyright", "bildunterschrift", "bildnachweis", "gallery", "slideshow",
      "carousel",
      "slider", "byline", "author", "authors", "autor", "autoren", "tags", "taglist", "tagcloud",
      "pagination", "pager", "paging", "toolbar", "tools", "print", "skip", "hidden", "hide",
      "visually", "screenreader", "sr", "masthead", "topbar", "trending", "popular", "mostread",
      "feedback", "poll", "quiz", "survey", "cta", "donate", "donation", "spenden", "infobox",
      "factbox", "readmore", "mehr", "toc", "player", "video", "podcast", "audio", "embed", "date",
      "dateline", "timestamp", "published", "meta", "metadata", "postmeta", "livecenter");

  /** What systems say of an article in its own class, such as who wrote it and what it shows. */
  private static final Set<String> OF_ARTICLES = Set.of("author", "authors", "autor", "autoren",
      "tags", "gallery", "video", "audio", "podcast", "comments", "date", "poll", "quiz");

  /** What is called so is beside an article even where it is longer, unless it holds the heading. */
  private static final Set<String> SURE = Set.of("comment", "comments", "kommentar", "kommentare",
      "disqus", "respond", "consent", "cookie", "cookies", "gdpr", "onetrust");

  /** Wrappers of whole pages carry such words too: what holds this share of the text stays. */
  private static final double MOST = 0.4;
  private static final double ALMOST_ALL = 0.8;

  private final Set<Element> found = new HashSet<>();

  private Boilerplate(Element body, boolean byName) {
    found.addAll(body.select(NO_TEXT));
    var weights = Weights.of(body, found);
    double most = weights.at(body) * MOST;
    var suspects = new ArrayList<Element>(body.select(BESIDE));
    for (var element : body.getAllElements()) {
      boolean bareHeader = element.normalName().equals("header") && weights.at(element) == 0;
      if (!element.equals(body)
          && (bareHeader || byName && isSuspect(element) || isInvisible(element))) {
        suspects.add(element);
      }
    }
    double almostAll = weights.at(body) * ALMOST_ALL;
    suspects.stream()
        .filter(element -> weights.at(element) <= most || byName
            && weights.at(element) <= almostAll && isNamed(element, SURE)
            && element.selectFirst("h1") == null)
        .forEach(found::add);
  }

  /** The elements of a page that are passed over, with all that is in them. */
  static Set<Element> in(Element body) {
    return new Boilerplate(body, true).found;
  }

  /** Those alone that their kind or role, and not their name, says are beside an article. */
  static Set<Element> byKind(Element body) {
    return new Boilerplate(body, false).found;
  }

  /** Scripts stand within sentences, too, and take no room there. */
  static boolean isScript(Element element) {
    return element.normalName().equals("script") || element.normalName().equals("style")
        || element.normalName().equals("noscript");
  }

  private static boolean isSuspect(Element element) {
    if (element.normalName().equals("p") && element.text().length() > 200) {
      return false;
    }
    return isNamed(element, WORDS);
  }

  private static boolean isNamed(Element element, Set<String> after) {
    boolean article = element.normalName().equals("article");
    return Stream.of(element.className(), element.id()).flatMap(names -> words(names).stream())
        .anyMatch(word -> after.contains(word) && !(article && OF_ARTICLES.contains(word)));
  }

  private static boolean isInvisible(Element element) {
    var style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** Cuts names such as {@code articleMeta__share-bar} into their words. */
  private static List<String> words(String names) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
      boolean hump = letter && i > start && Character.isUpperCase(names.charAt(i))
          && Character.isLowerCase(names.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = letter ? i : i + 1;
      }
    }
    return words;
  }
}
