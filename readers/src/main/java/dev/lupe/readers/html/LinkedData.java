package dev.lupe.readers.html;

import dev.lupe.readers.source.JsonTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What the JSON-LD of a page says about its article; other things it describes are left out. */
final class LinkedData {
  private static final Set<String> ARTICLES = Set.of("article", "newsarticle", "blogposting",
      "liveblogposting", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
      "backgroundnewsarticle", "reviewnewsarticle", "asknewsarticle", "advertisercontentarticle",
      "satiricalarticle", "scholarlyarticle", "techarticle", "socialmediaposting", "report");
  private static final Set<String> PAGES = Set.of("webpage", "itempage", "creativework");
  private static final List<String> CARRIERS = List.of("@graph", "mainEntity", "mainEntityOfPage",
      "itemListElement", "item", "hasPart", "isPartOf", "subjectOf", "blogPost");
  private static final int MAX_NODES = 2_000;

  private final Map<String, JsonTree> byId = new HashMap<>();
  private final List<JsonTree> articles = new ArrayList<>();
  private final List<JsonTree> pages = new ArrayList<>();
  /** Recipes, instructions, reviews: they state what articles state, too. */
  private final List<JsonTree> others = new ArrayList<>();
  private final JsonTree article;
  private final JsonTree page;
  private int seen;

  private LinkedData(Document document, String address) {
    for (var script : document.select("script[type*=ld+json]")) {
      try {
        collect(JsonTree.parse(unwrapped(script.data())));
      } catch (IOException e) {
        seen++;
      }
    }
    article = articles.stream().filter(node -> isAbout(node, address)).findFirst()
        .or(() -> articles.stream().findFirst())
        .or(() -> others.stream().findFirst())
        .orElse(JsonTree.none());
    page = pages.stream().findFirst().orElse(JsonTree.none());
  }

  static LinkedData of(Document document, String address) {
    return new LinkedData(document, address);
  }

  /** The node of the article; absent if none is described. */
  JsonTree article() {
    return article;
  }

  /** The node of the page itself. */
  JsonTree page() {
    return page;
  }

  /** The text of the article, if the node holds it; with line breaks or without. */
  String body() {
    return clean(article.at("articleBody").text());
  }

  /** The node that this one only points to. */
  JsonTree resolved(JsonTree node) {
    var id = node.at("@id").text();
    boolean pointer = node instanceof JsonTree.Members members && members.byKey().size() <= 2;
    return pointer && !id.isEmpty() ? byId.getOrDefault(id, node) : node;
  }

  /** A text without the tags and entities that templates leave in it. */
  static String clean(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    var unescaped = Parser.unescapeEntities(text, false);
    return unescaped.indexOf('<') < 0 || unescaped.indexOf('>') < 0 ? unescaped
        : HtmlText.of(unescaped);
  }

  private void collect(JsonTree tree) {
    for (var node : tree.all()) {
      if (!(node instanceof JsonTree.Members) || ++seen > MAX_NODES) {
        continue;
      }
      node.at("@id").stated().ifPresent(id -> byId.merge(id, node, LinkedData::richer));
      for (var type : node.at("@type").all()) {
        var name = type.text().toLowerCase(Locale.ROOT);
        name = name.substring(name.lastIndexOf('/') + 1);
        if (ARTICLES.contains(name)) {
          articles.add(node);
        } else if (PAGES.contains(name)) {
          pages.add(node);
        }
      }
      boolean dated = node.at("datePublished").stated().isPresent();
      if (dated && !articles.contains(node) && !pages.contains(node)) {
        others.add(node);
      }
      CARRIERS.forEach(key -> collect(node.at(key)));
    }
  }

  private static JsonTree richer(JsonTree one, JsonTree other) {
    return one instanceof JsonTree.Members first && other instanceof JsonTree.Members second
        && second.byKey().size() > first.byKey().size() ? other : one;
  }

  private static boolean isAbout(JsonTree node, String address) {
    var entity = node.at("mainEntityOfPage");
    return !address.isEmpty() && (entity.text().equals(address)
        || entity.at("@id").text().equals(address)
        || entity.at("url").text().equals(address)
        || node.at("url").text().equals(address));
  }

  /** Without the comment or CDATA marks that older templates set around it. */
  private static String unwrapped(String script) {
    int from = 0;
    while (from < script.length() && script.charAt(from) != '{' && script.charAt(from) != '[') {
      from++;
    }
    if (script.startsWith("<![CDATA[", Math.max(0, from - 1))) {
      from = script.indexOf('{') < 0 ? from : script.indexOf('{');
    }
    return script.substring(from);
  }
}
