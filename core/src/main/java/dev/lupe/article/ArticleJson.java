package dev.lupe.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.lupe.internal.text.Surrogates;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Articles as JSON: the form that is written, and where reading begins. */
final class ArticleJson {
  static final int MAX_DEPTH = 32;
  static final int MAX_STRING = 64_000_000;
  static final int MAX_NAME = 1_000;

  static final JsonFactory FACTORY = JsonFactory.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxStringLength(MAX_STRING)
          .maxNameLength(MAX_NAME)
          .build())
      .build();

  private ArticleJson() {}

  /** As {@link Article#fromJson(String, String)}; without a stand-in, the id must be there. */
  static Article read(String json, @Nullable String idIfMissing) {
    return new ArticleJsonReading(json).article(idIfMissing);
  }

  /** One object on one line, absent parts left out. */
  static String write(Article article) {
    var out = new StringWriter(article.body().length() + 200);
    try (var json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      write(json, "id", article.id());
      if (article.body().isEmpty()) {
        write(json, "title", article.title());
      } else {
        writeUnlessEmpty(json, "title", article.title());
        write(json, "body", article.body());
      }
      writeUnlessEmpty(json, "language",
          article.language().map(Locale::toLanguageTag).orElse(""));
      writeUnlessEmpty(json, "published",
          article.published().map(ArticleDate::toString).orElse(""));
      writeUnlessEmpty(json, "source", article.source().orElse(""));
      if (!article.authors().isEmpty()) {
        writeList(json, "authors", article.authors());
      }
      writeUnlessEmpty(json, "url", article.url().orElse(""));
      writeFacets(json, article);
      writeValues(json, article);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return out.toString();
  }

  private static void writeFacets(JsonGenerator json, Article article) throws IOException {
    if (article.facets().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("facets");
    for (var facet : article.facets().entrySet()) {
      writeList(json, whole("the name of a facet", facet.getKey()), facet.getValue());
    }
    json.writeEndObject();
  }

  private static void writeValues(JsonGenerator json, Article article) throws IOException {
    if (article.values().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("values");
    for (var value : article.values().entrySet()) {
      write(json, whole("the name of a value", value.getKey()), value.getValue());
    }
    json.writeEndObject();
  }

  private static void writeList(JsonGenerator json, String key, Iterable<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (var value : values) {
      json.writeString(whole(key, value));
    }
    json.writeEndArray();
  }

  private static void writeUnlessEmpty(JsonGenerator json, String key, String value)
      throws IOException {
    if (!value.isEmpty()) {
      write(json, key, value);
    }
  }

  private static void write(JsonGenerator json, String key, String value) throws IOException {
    json.writeStringField(key, whole(key, value));
  }

  private static String whole(String what, String text) {
    int broken = Surrogates.firstLone(text);
    if (broken >= 0) {
      throw new IllegalArgumentException("\"" + what + "\" holds half a character at "
          + broken + " (a lone surrogate), which no text file can carry");
    }
    return text;
  }
}
