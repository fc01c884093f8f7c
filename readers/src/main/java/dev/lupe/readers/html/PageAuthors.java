package dev.lupe.readers.html;

import dev.lupe.readers.source.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Who wrote a page's article, in the order of the byline. */
final class PageAuthors {
  private static final List<String> META = List.of("author", "article:author", "parsely-author",
      "dc.creator", "dcterms.creator", "sailthru.author", "byl", "citation_author",
      "twitter:creator");
  private static final String MARKED = "[itemprop~=author] [itemprop=name], [itemprop~=author],"
      + " [rel=author], .p-author .p-name, .vcard .fn, .author-name, .authorName, .byline-name,"
      + " .byline__name, .author__name, .byline a, .author a, .byline, .author";
  private static final List<String> INTRODUCTIONS =
      List.of("by ", "von ", "written by ", "posted by ",
          "text: ", "text von ", "autor: ", "author: ", "ein kommentar von ", "eine analyse von ",
          "ein gastbeitrag von ", "autor:in: ", "from ", "view all posts by ", "posts by ",
          "zeige alle beiträge von ", "alle beiträge von ", "more by ");
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
    if (names.isEmpty()) {
      visible(names);
    }
    return names;
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
    for (var kind : MARKED.split(", ?")) {
      document.select(kind).stream().limit(MAX_CANDIDATES)
          .filter(element -> !beside.holds(element))
          .filter(element -> element.text().length() <= MAX_NAME)
          .limit(5)
          .forEach(element -> add(element.hasAttr("content")
              ? element.attr("content") : element.text(), names));
      if (!names.isEmpty()) {
        return;
      }
    }
  }

  private static void add(String value, Set<String> names) {
    var text = withoutIntroduction(PageTitle.line(LinkedData.clean(value)));
    if (MetaTags.isAddress(text) || text.startsWith("@") || text.length() > 5 * MAX_NAME) {
      return;
    }
    for (var part : text.split("\\s*(?:[,;|/]|\\b(?:and|und)\\b|&)\\s*")) {
      var name = part.strip();
      if (isName(name) && names.size() < MAX_AUTHORS) {
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
        && text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints().filter(Character::isDigit).count() <= 2
        && text.split(" ").length <= 7;
  }
}
