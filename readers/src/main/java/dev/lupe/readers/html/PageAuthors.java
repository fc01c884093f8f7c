package dev.lupe.readers.html;

import dev.lupe.readers.source.JsonTree;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Who wrote a page's article, in the order of the byline. */
final class PageAuthors {
  private static final List<String> META = List.of("author", "article:author", "parsely-author",
      "dc.creator", "dcterms.creator", "sailthru.author", "byl", "citation_author",
      "og:article:author", "shareaholic:article_author_name", "twitter:creator");
  /** Sites state what is shown beside a link to them: a label and what it is for. */
  private static final List<String> LABELS = List.of("twitter:label1", "twitter:label2");
  private static final Pattern WRITTEN = Pattern.compile(
      "(?iu)(?:written|verfasst|geschrieben|posted|veröffentlicht)\\s+(?:by|von)|autor(?:in)?|author");

  private static final int SHORTEST = 4;

  private final Document document;
  private final LinkedData data;
  private final MetaTags tags;

  PageAuthors(Document document, LinkedData data, MetaTags tags) {
    this.document = document;
    this.data = data;
    this.tags = tags;
  }

  /** The names, and what states them. */
  List<Stated> find() {
    var stated = stated();
    boolean standIns = stated.stream().map(Stated::value).allMatch(this::isSite)
        || isSite(stated.stream().map(Stated::value).collect(Collectors.joining(" ")));
    if (!standIns) {
      return stated;
    }
    var seen = new SeenAuthors(document).find();
    return seen.isEmpty() ? stated : seen;
  }

  private List<Stated> stated() {
    var nodes = new ArrayList<>(data.article().at("author").all());
    if (nodes.isEmpty()) {
      nodes.addAll(data.article().at("creator").all());
    }
    if (nodes.isEmpty()) {
      nodes.addAll(data.page().at("author").all());
    }
    var found = new Names();
    nodes.forEach(node -> named(data.resolved(node), found));
    if (!found.isEmpty()) {
      return found.stated("author", Stated.IN_DATA);
    }
    for (var name : META) {
      tags.all(name).forEach(found::add);
      if (!found.isEmpty()) {
        return found.stated(name, Stated.IN_HEAD);
      }
    }
    for (var label : LABELS) {
      labelled(label, found);
      if (!found.isEmpty()) {
        return found.stated(label, Stated.IN_HEAD);
      }
    }
    return List.of();
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
    sites.addAll(List.of(document.title().split("\\s[|–—»·•-]\\s")));
    var host = host(tags.address());
    sites.add(host);
    sites.add(host.substring(0, Math.max(0, host.lastIndexOf('.'))));
    var all = sites.stream().map(PageTitle::words).filter(site -> !site.isEmpty()).toList();
    var whole = PageTitle.words(name);
    return all.contains(whole) || all.stream().anyMatch(site -> holdsWords(site, name));
  }

  /** Whether the site is called after all words of the name: {@code Example} of Example Daily. */
  private static boolean holdsWords(String site, String name) {
    var words = Stream.of(name.split("\\s+")).map(PageTitle::words).toList();
    return words.stream().allMatch(word -> word.length() >= SHORTEST && site.contains(word));
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
}
