package dev.lupe.readers.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in what pages give as an author: without what introduces them and stands around them. */
final class Names {
  private static final int MAX_NAME = 80;
  private static final int MAX_NAMES = 30;
  private static final int MAX_WORDS = 7;
  private static final int MAX_DIGITS = 2;

  /** What pages write before or behind a name in the same element. */
  private static final Pattern AROUND = Pattern.compile(
      "(?iu)^(?:posted|published|veröffentlicht|geschrieben)\\s+(?:on|am)\\b.{0,40}\\s(?:by|von)\\s+"
          + "|\\s+(?:am|on|at|um)\\s+(?:\\p{L}+\\.?,?\\s+)?\\d.*$"
          + "|\\s+(?:am|on)\\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*$");
  private static final Pattern ADDRESS = Pattern.compile(
      "(?iu)\\s*[-–|(<\\[]?\\s*(?:https?://\\S{1,200}|[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.-]{2,60})");
  private static final Pattern JOINT =
      Pattern
          .compile("\\s*(?:[,;|/]|\\b(?:and|und|im Gespräch mit|in conversation with)\\b|&)\\s*");
  private static final Pattern COMPANY =
      Pattern.compile("(?u)\\b(?:GmbH|mbH|AG|KG|Inc|Ltd|LLC|PLC|e\\. ?V)\\b");
  private static final List<String> INTRODUCTIONS =
      List.of("by ", "von ", "written by ", "posted by ", "published by ", "reported by ",
          "story by ", "words by ", "text: ", "text von ", "autor: ", "author: ", "por ",
          "publié par ", "publicado por ", "veröffentlicht von ", "geschrieben von ",
          "verfasst von ", "ein kommentar von ", "eine analyse von ", "ein gastbeitrag von ",
          "ein beitrag von ", "autor:in: ", "autorin: ", "from ", "view all posts by ", "posts by ",
          "zeige alle beiträge von ", "alle beiträge von ", "more by ", "show all articles of ",
          "view profile for ", "alles von ", "© ");
  /** What systems fill in where nobody is named. */
  private static final Set<String> NOBODY = Set.of("no author", "admin", "administrator",
      "wordpressadmin", "webmaster", "unknown", "anonymous", "unbekannt", "guest", "gast");
  private static final Set<String> BEHIND_NAMES = Set.of("phd", "ph.d", "ph.d.", "md", "m.d.",
      "mba", "jr", "jr.", "sr", "sr.", "esq.", "msc", "m.a.", "ma", "llm", "ll.m.");
  private static final Set<String> ROLES = Set.of("editor", "reporter", "correspondent", "writer",
      "contributor", "columnist", "journalist", "journalistin", "redakteur", "redakteurin",
      "korrespondent", "korrespondentin", "reporterin", "autor", "autorin", "author", "staff");

  private final Set<String> names = new LinkedHashSet<>();

  /** They, with what states them and how sure that is. */
  List<Stated> stated(String tag, double sure) {
    return names.stream().map(name -> new Stated(name, tag, sure)).toList();
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Adds the names in a text, which may be those of several people; none if it is no byline. */
  void add(String value) {
    var text = LinkedData.clean(value);
    if (MetaTags.isAddress(text.strip()) || text.length() > MAX_NAMES * MAX_NAME) {
      return;
    }
    var line = AROUND.matcher(ADDRESS.matcher(PageTitle.line(text)).replaceAll(" "))
        .replaceAll("");
    var names = withoutIntroduction(line.strip());
    if (names.startsWith("@") || names.length() > 5 * MAX_NAME || COMPANY.matcher(names).find()) {
      return;
    }
    var parts = List.of(JOINT.split(names));
    boolean named = parts.stream().anyMatch(part -> isName(part) && !isRole(part));
    for (var part : parts) {
      if (BEHIND_NAMES.contains(part.toLowerCase(Locale.ROOT))) {
        addBehind(part);
      } else if (!named || !isRole(part)) {
        addOne(withoutBrackets(part));
      }
    }
  }

  private void addOne(String part) {
    var name = once(part);
    if (isName(name) && names.size() < MAX_NAMES
        && names.stream().noneMatch(name::equalsIgnoreCase)) {
      names.add(name);
    }
  }

  /** {@code PhD} and {@code Jr.} belong to the name before. */
  private void addBehind(String part) {
    var all = new ArrayList<>(names);
    if (!all.isEmpty() && !all.getLast().endsWith(part)) {
      names.remove(all.getLast());
      names.add(all.getLast() + ", " + part);
    }
  }

  /** A name that stands twice, as the picture's and its own. */
  private static String once(String name) {
    int half = name.length() / 2;
    boolean twice = name.length() > 6 && name.length() % 2 == 1 && name.charAt(half) == ' '
        && name.substring(0, half).equals(name.substring(half + 1));
    return twice ? name.substring(0, half) : name;
  }

  private static String withoutBrackets(String part) {
    var name = part.strip();
    boolean whole = name.length() > 2 && name.startsWith("(") && name.endsWith(")");
    return whole ? name.substring(1, name.length() - 1).strip() : name;
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

  private static boolean isRole(String text) {
    var words = text.strip().toLowerCase(Locale.ROOT);
    return ROLES.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && text.length() <= MAX_NAME
        && !NOBODY.contains(text.toLowerCase(Locale.ROOT))
        && text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints().filter(Character::isDigit).count() <= MAX_DIGITS
        && text.split(" ").length <= MAX_WORDS;
  }
}
