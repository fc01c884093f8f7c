package dev.lupe.readers.xml;

import dev.lupe.readers.html.HtmlText;
import java.util.List;
import java.util.stream.Stream;

/**
 * Title and text of a feed's entry where they stand in elements that its format does not know:
 * those of Dublin Core and Media RSS, and XHTML in an item of RSS.
 *
 * @param title empty if none is stated
 * @param body empty if none is stated
 */
record FeedTexts(String title, String body) {
  static final FeedTexts NONE = new FeedTexts("", "");

  private static final List<String> TITLES = List.of("title");
  private static final List<String> BODIES = List.of("encoded", "body", "fullitem", "content",
      "description", "summary");

  /** Those of all entries, in the order of the feed. */
  static List<FeedTexts> in(XmlTree feed) {
    return Stream.concat(feed.all("item"), feed.all("entry"))
        .map(entry -> new FeedTexts(first(entry, TITLES), first(entry, BODIES)))
        .toList();
  }

  private static String first(XmlTree entry, List<String> names) {
    return names.stream()
        .flatMap(name -> Stream.concat(Stream.of(entry), groups(entry))
            .flatMap(XmlTree::children).filter(child -> child.name().equals(name)))
        .map(child -> HtmlText.of(child.markup()))
        .filter(text -> !text.isEmpty())
        .findFirst().orElse("");
  }

  /** Media RSS may hold what is said of several files together. */
  private static Stream<XmlTree> groups(XmlTree entry) {
    return entry.children().filter(child -> child.name().equals("group"));
  }
}
