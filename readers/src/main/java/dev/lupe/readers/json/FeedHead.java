package dev.lupe.readers.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.lupe.readers.source.CheckedText;
import dev.lupe.readers.source.JsonTree;
import java.io.IOException;
import java.util.Optional;

/**
 * What a JSON Feed says about itself, wherever in the file it says it.
 *
 * @param title its name
 * @param language its language, as it is written
 * @param authors its authors, for items without their own
 */
record FeedHead(String title, String language, JsonTree authors) {
  private static final String VERSION = "://jsonfeed.org/version/";

  /** The head, if this is a feed; steps over the items. */
  static Optional<FeedHead> of(CheckedText text) throws IOException {
    String title = "";
    String language = "";
    var authors = JsonTree.none();
    boolean feed = false;
    boolean items = false;
    try (var parser = JsonArticles.FACTORY.createParser(text.open())) {
      parser.nextToken();
      for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        var token = parser.nextToken();
        switch (key) {
          case "version" -> feed |= parser.getText().contains(VERSION);
          case "title" -> title = token == JsonToken.VALUE_STRING ? parser.getText() : "";
          case "language" -> language = token == JsonToken.VALUE_STRING ? parser.getText() : "";
          case "authors", "author" -> authors = JsonTree.read(parser);
          case "items" -> items = token == JsonToken.START_ARRAY;
          default -> {}
        }
        parser.skipChildren();
      }
    } catch (JsonProcessingException e) {
      // What breaks later does not cost the items before it; those who read them will tell.
      feed &= items;
    }
    return feed && items
        ? Optional.of(new FeedHead(title, language, authors)) : Optional.empty();
  }
}
