package dev.lupe.readers.xml;

import java.util.List;
import java.util.stream.Stream;

/**
 * The dates of a feed's entry as they are written.
 *
 * @param published when it was published; empty if that is not stated
 * @param updated when it was changed; empty if that is not stated
 */
record FeedDates(String published, String updated) {
  static final FeedDates NONE = new FeedDates("", "");

  private static final List<String> PUBLISHED = List.of("pubDate", "published", "issued", "date",
      "created");
  private static final List<String> UPDATED = List.of("updated", "modified");

  /** What is stated first: the day of publication, or else that of a change. */
  String any() {
    return published.isEmpty() ? updated : published;
  }

  /** Those of all entries, in the order of the feed. */
  static List<FeedDates> in(XmlTree feed) {
    return Stream.concat(feed.all("item"), feed.all("entry"))
        .map(entry -> new FeedDates(first(entry, PUBLISHED), first(entry, UPDATED)))
        .toList();
  }

  private static String first(XmlTree entry, List<String> names) {
    return names.stream()
        .flatMap(name -> entry.children().filter(child -> child.name().equals(name)))
        .map(XmlTree::text)
        .filter(text -> !text.isEmpty())
        .findFirst().orElse("");
  }
}
