package dev.lupe.readers.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.lupe.article.Article;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.html.HtmlText;
import dev.lupe.readers.source.JsonTree;
import dev.lupe.readers.source.Languages;
import dev.lupe.readers.source.MarkupDate;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of a JSON Feed (versions 1 and 1.1), one article each. */
final class JsonFeed {
  private final ArticleSource source;
  private final FeedHead head;
  private final JsonParser parser;
  private final List<String> notes;
  private int number;

  JsonFeed(ArticleSource source, FeedHead head, JsonParser parser, List<String> notes) {
    this.source = source;
    this.head = head;
    this.parser = parser;
    this.notes = notes;
  }

  @Nullable
  ReadResult next() throws IOException {
    try {
      var token = parser.nextToken();
      if (token == null || token == JsonToken.END_ARRAY) {
        return null;
      }
      number++;
      long line = parser.currentTokenLocation().getLineNr();
      return article(JsonTree.read(parser), line);
    } catch (JsonProcessingException e) {
      throw JsonReader.broken(e);
    }
  }

  private ReadResult article(JsonTree item, long line) {
    var html = item.at("content_html").stated().map(HtmlText::of);
    var body = html.or(() -> item.at("content_text").stated())
        .or(() -> item.at("summary").stated()).orElse("");
    var title = item.at("title").text();
    if (title.isEmpty() && body.isEmpty()) {
      return new ReadResult.Skipped(
          new Refusal(source.name(), line, "item " + number + " has neither a title nor a text"));
    }
    var article = Article.builder(item.at("id").stated()
        .orElse(source.id() + "#" + number)).title(title).body(body);
    item.at("date_published").stated().ifPresent(date -> MarkupDate.parse(date)
        .ifPresentOrElse(article::published, () -> article.value("published", date)));
    item.at("date_modified").stated().flatMap(MarkupDate::parse)
        .ifPresent(date -> article.value("modified", date.toString()));
    item.at("url").stated().or(() -> item.at("external_url").stated()).ifPresent(article::url);
    var own = item.at("authors").all().isEmpty() ? item.at("author") : item.at("authors");
    (own.all().isEmpty() ? head.authors() : own).all()
        .forEach(author -> article.author(author.at("name").text()));
    item.at("tags").all().forEach(tag -> article.facet("tag", tag.text()));
    article.source(head.title());
    Languages.stated(item.at("language").stated().orElse(head.language()))
        .ifPresent(article::language);
    return ReadResult.Read.stated(source, line, article.build(), notes);
  }
}
