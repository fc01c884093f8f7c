package dev.lupe.readers.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** The {@code meta} elements of a page by their lower-case names, whichever attribute names them. */
final class MetaTags {
  private static final int MAX_VALUE = 2_000;
  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> values = new HashMap<>();
  private final String canonical;

  private MetaTags(Document document) {
    for (var meta : document.select("meta[content]")) {
      var content = meta.attr("content").strip();
      for (var attribute : NAMING) {
        for (var name : meta.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+")) {
          if (!name.isEmpty() && !content.isEmpty() && content.length() <= MAX_VALUE) {
            values.computeIfAbsent(name.replace("dc:", "dc."), key -> new ArrayList<>())
                .add(content);
          }
        }
      }
    }
    var link = document.selectFirst("link[rel=canonical][href]");
    this.canonical = link == null ? "" : link.absUrl("href").strip();
  }

  static MetaTags of(Document document) {
    return new MetaTags(document);
  }

  /** The first value of the first of these names that has one. */
  Optional<String> first(List<String> names) {
    return names.stream().flatMap(name -> all(name).stream()).findFirst();
  }

  /** As {@link #first(List)}, with the name that has it. */
  Optional<Stated> stated(List<String> names) {
    return names.stream()
        .flatMap(name -> all(name).stream().map(value -> new Stated(value, name, Stated.IN_HEAD)))
        .findFirst();
  }

  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Where the page says that it lies; empty if it does not. */
  String address() {
    return statedAddress().map(Stated::value).orElse("");
  }

  /** As {@link #address}, with what states it. */
  Optional<Stated> statedAddress() {
    return Optional.of(new Stated(canonical, "canonical", Stated.IN_DATA))
        .filter(address -> isAddress(address.value()))
        .or(() -> stated(List.of("og:url")).filter(address -> isAddress(address.value())));
  }

  static boolean isAddress(String text) {
    return text.startsWith("https://") || text.startsWith("http://");
  }
}
