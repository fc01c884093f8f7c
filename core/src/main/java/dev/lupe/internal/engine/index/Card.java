package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * All of an article but its id and body, in the compact form that lies in the index: enough for a
 * list of hits without touching the stored text.
 *
 * @param language the tag under which the article is counted: stated, detected, or {@code und}
 * @param others the tags of other languages that some of its paragraphs are in
 * @param article the article, with an empty body
 */
public record Card(String language, List<String> others, Article article) {

  /** Writes a card; {@link #decode} reads it. */
  static BytesRef encode(String language, List<String> others, Article article) {
    try {
      var out = new ByteBuffersDataOutput();
      out.writeString(language);
      out.writeString(article.title());
      writeOptional(out, article.language().map(Locale::toLanguageTag));
      writeOptional(out, article.published().map(ArticleDate::toString));
      writeOptional(out, article.source());
      writeOptional(out, article.url());
      writeList(out, article.authors());
      out.writeVInt(article.facets().size());
      for (var facet : article.facets().entrySet()) {
        out.writeString(facet.getKey());
        writeList(out, facet.getValue());
      }
      out.writeMapOfStrings(article.values());
      if (!others.isEmpty()) {
        writeList(out, others);
      }
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException("A value in memory could not be written", e);
    }
  }

  /** Reads the card of the article with this id. */
  public static Card decode(String id, BytesRef bytes) {
    try {
      var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      String language = in.readString();
      var article = Article.builder(id).title(in.readString());
      readOptional(in).map(Locale::forLanguageTag).ifPresent(article::language);
      readOptional(in).map(ArticleDate::parse).ifPresent(article::published);
      readOptional(in).ifPresent(article::source);
      readOptional(in).ifPresent(article::url);
      readList(in).forEach(article::author);
      for (int left = in.readVInt(); left > 0; left--) {
        article.facet(in.readString(), readList(in));
      }
      in.readMapOfStrings().forEach(article::value);
      return new Card(language, in.eof() ? List.of() : readList(in), article.build());
    } catch (IOException e) {
      throw new UncheckedIOException("The card of article '" + id + "' can't be read", e);
    }
  }

  /** The article's facets as they are counted and shown: source, authors and language among them. */
  public Map<String, List<String>> facets() {
    var all = new TreeMap<>(article.facets());
    article.source().ifPresent(source -> all.merge("source", List.of(source), Card::joined));
    if (!article.authors().isEmpty()) {
      all.merge("author", article.authors(), Card::joined);
    }
    all.put("language", List.of(language));
    // The day of publication is what histograms and filters go by, whatever else an article claims.
    all.remove("published");
    article.published()
        .ifPresent(date -> all.put("published", List.of(date.day().toString().replace('-', '/'))));
    return Collections.unmodifiableMap(all);
  }

  private static List<String> joined(List<String> own, List<String> more) {
    var both = new ArrayList<>(more);
    own.stream().filter(value -> !both.contains(value)).forEach(both::add);
    return List.copyOf(both);
  }

  private static void writeOptional(DataOutput out, Optional<String> value) throws IOException {
    out.writeByte((byte) (value.isPresent() ? 1 : 0));
    if (value.isPresent()) {
      out.writeString(value.get());
    }
  }

  private static Optional<String> readOptional(DataInput in) throws IOException {
    return in.readByte() == 0 ? Optional.empty() : Optional.of(in.readString());
  }

  private static void writeList(DataOutput out, List<String> values) throws IOException {
    out.writeVInt(values.size());
    for (String value : values) {
      out.writeString(value);
    }
  }

  private static List<String> readList(DataInput in) throws IOException {
    int size = in.readVInt();
    var values = new ArrayList<String>(size);
    for (int i = 0; i < size; i++) {
      values.add(in.readString());
    }
    return values;
  }
}
