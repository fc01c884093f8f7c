package dev.lupe.readers.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.lupe.reader.ArticleReader;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.source.CheckedText;
import dev.lupe.readers.source.Results;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads {@code .json}: an article or a list of them as in JSON lines, ninjs, a list within an object
 * that says more about it, or a JSON Feed. Which one it is shows in the keys. Of a list one article is
 * held at a time.
 */
public final class JsonReader implements ArticleReader {
  /** For {@link java.util.ServiceLoader}. */
  public JsonReader() {}

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  @Override
  public Stream<ReadResult> read(ArticleSource source) throws IOException {
    var text = CheckedText.of(source);
    var parser = JsonArticles.FACTORY.createParser(text.open());
    try {
      var articles = new JsonArticles(source, parser, text.notes());
      var first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        return Results.stream(articles::nextInList, parser);
      }
      if (first != JsonToken.START_OBJECT) {
        throw new IOException(first == null ? "it holds no text, only blanks"
            : "it holds neither an object nor a list of objects");
      }
      var feed = FeedHead.of(text);
      if (feed.isPresent()) {
        new Envelope(List.of("items")).enter(parser);
        return Results.stream(new JsonFeed(source, feed.get(), parser, text.notes())::next, parser);
      }
      var envelope = Envelope.of(text);
      if (envelope.isPresent()) {
        envelope.get().enter(parser);
        return Results.stream(articles::nextInEnvelope, parser);
      }
      return Results.stream(articles::only, parser);
    } catch (JsonProcessingException e) {
      parser.close();
      throw broken(e);
    } catch (IOException e) {
      parser.close();
      throw e;
    }
  }

  /** Without what else the parser would have liked. */
  private static String plain(String message) {
    var first = message.lines().findFirst().orElse("it is broken");
    for (var remark : List.of(": was expecting", ": enable `")) {
      int at = first.indexOf(remark);
      first = at < 0 ? first : first.substring(0, at);
    }
    return first;
  }

  /** What is wrong with the JSON, and where. */
  static IOException broken(JsonProcessingException e) {
    var place = e.getLocation();
    var message = e instanceof StreamConstraintsException
        ? "it holds more, longer or deeper nested values than are read"
        : plain(e.getOriginalMessage());
    return new IOException(place == null ? message
        : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": " + message, e);
  }
}
