package dev.lupe.readers.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.lupe.article.Article;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.source.JsonTree;
import dev.lupe.readers.source.SourceText;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The articles of a JSON file, each copied out of it and read alone: a bad one costs only itself. */
final class JsonArticles {
  /** The parser that steps over articles; each one's own depth and keys are checked with it. */
  static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(200).maxStringLength(SourceText.MAX_BYTES).maxNameLength(1_000).build())
      .build();

  private static final int MAX_LENGTH = 64 << 20;

  private final ArticleSource source;
  private final JsonParser parser;
  private final List<String> notes;
  private long number;

  JsonArticles(ArticleSource source, JsonParser parser, List<String> notes) {
    this.source = source;
    this.parser = parser;
    this.notes = notes;
  }

  /** The next object of the list the parser is in, which is all there is. */
  @Nullable
  ReadResult nextInList() throws IOException {
    try {
      var next = nextInEnvelope();
      return next == null ? end() : next;
    } catch (JsonProcessingException e) {
      throw JsonReader.broken(e);
    }
  }

  /** The next object of the list the parser is in, whatever stands behind the list. */
  @Nullable
  ReadResult nextInEnvelope() throws IOException {
    try {
      var token = parser.nextToken();
      if (token == JsonToken.END_ARRAY) {
        return null;
      }
      number++;
      if (token == null) {
        throw new IOException("the list does not end");
      }
      if (token != JsonToken.START_OBJECT) {
        long line = parser.currentTokenLocation().getLineNr();
        parser.skipChildren();
        return skipped(line, "item " + number + " of the list is no object");
      }
      return read(source.id() + "#" + number);
    } catch (JsonProcessingException e) {
      throw JsonReader.broken(e);
    }
  }

  /** The object the parser stands at, if it was not read yet. */
  @Nullable
  ReadResult only() throws IOException {
    try {
      if (number++ > 0) {
        return end();
      }
      return read(source.id());
    } catch (JsonProcessingException e) {
      throw JsonReader.broken(e);
    }
  }

  private @Nullable ReadResult end() throws IOException {
    if (parser.nextToken() != null) {
      throw new IOException("line " + parser.currentTokenLocation().getLineNr()
          + ": something follows after the articles; for one object a line, use .jsonl");
    }
    return null;
  }

  private ReadResult read(String id) throws IOException {
    long line = parser.currentTokenLocation().getLineNr();
    var keys = new HashSet<String>();
    var json = copy(keys);
    try {
      var article = Ninjs.isNinjs(keys)
          ? Ninjs.article(JsonTree.parse(json), id) : Article.fromJson(json, id);
      return ReadResult.Read.stated(source, line, article, notes);
    } catch (JsonProcessingException e) {
      return skipped(line, e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      return skipped(line, String.valueOf(e.getMessage()));
    }
  }

  private String copy(Set<String> keys) throws IOException {
    var out = new StringWriter();
    try (var json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        keys.add(key);
        parser.nextToken();
        PublishedHtml.copy(key, parser, json);
        if (out.getBuffer().length() > MAX_LENGTH) {
          throw new IOException("an article is longer than " + MAX_LENGTH + " characters");
        }
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private ReadResult skipped(long line, String reason) {
    return new ReadResult.Skipped(new Refusal(source.name(), Math.max(0, line), reason));
  }
}
