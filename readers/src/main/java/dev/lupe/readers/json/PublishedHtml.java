package dev.lupe.readers.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lupe.readers.html.HtmlText;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Makes text of the HTML that systems which publish pages put into their JSON: below {@code rendered},
 * in keys that say so, and in texts that begin with a tag of a paragraph.
 */
final class PublishedHtml {
  private static final Set<String> HTML_KEYS = Set.of("content_html", "contentHtml", "bodyHtml");
  /** The body, where no key says it better; {@code docs/json.md} has their order. */
  private static final String BODY = "full-text";
  private static final Set<String> RENDERED = Set.of("title", "content", "excerpt");
  private static final Set<String> TEXTS =
      Set.of("body", "content", "text", "articleBody", "description");
  private static final List<String> BLOCKS = List.of("<p>", "<p ", "<div", "<h1", "<h2", "<h3",
      "<article", "<section", "<figure", "<ul", "<ol", "<blockquote", "<!--");

  private PublishedHtml() {}

  /** Copies the value the parser stands at, with its key. */
  static void copy(String key, JsonParser from, JsonGenerator to) throws IOException {
    boolean text = from.currentToken() == JsonToken.VALUE_STRING;
    if (text && HTML_KEYS.contains(key)) {
      to.writeStringField(BODY, HtmlText.of(from.getText()));
    } else if (text && TEXTS.contains(key) && isHtml(from.getText())) {
      to.writeStringField(key, HtmlText.of(from.getText()));
    } else if (from.currentToken() == JsonToken.START_OBJECT && RENDERED.contains(key)) {
      copyRendered(key, from, to);
    } else if (from.currentToken() == JsonToken.START_OBJECT && key.equals("_source")) {
      to.writeObjectFieldStart(key);
      copyMembers(from.nextFieldName(), from, to);
    } else {
      to.writeFieldName(key);
      to.copyCurrentStructure(from);
    }
  }

  private static void copyRendered(String key, JsonParser from, JsonGenerator to)
      throws IOException {
    var first = from.nextFieldName();
    if (!"rendered".equals(first)) {
      to.writeObjectFieldStart(key);
      copyMembers(first, from, to);
      return;
    }
    to.writeStringField(key, HtmlText.of(String.valueOf(from.nextTextValue())));
    while (from.nextFieldName() != null) {
      from.nextToken();
      from.skipChildren();
    }
  }

  private static void copyMembers(String first, JsonParser from, JsonGenerator to)
      throws IOException {
    for (var key = first; key != null; key = from.nextFieldName()) {
      from.nextToken();
      copy(key, from, to);
    }
    to.writeEndObject();
  }

  private static boolean isHtml(String text) {
    var start = text.stripLeading();
    return BLOCKS.stream()
        .anyMatch(block -> start.regionMatches(true, 0, block, 0, block.length()));
  }
}
