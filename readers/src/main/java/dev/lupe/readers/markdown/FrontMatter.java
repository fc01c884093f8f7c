package dev.lupe.readers.markdown;

import dev.lupe.article.Article;
import dev.lupe.readers.source.Languages;
import dev.lupe.readers.source.MarkupDate;
import dev.lupe.readers.source.OtherNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The keys and values above a Markdown text. */
final class FrontMatter {
  private final Map<String, List<String>> data;

  FrontMatter(Map<String, List<String>> data) {
    this.data = data;
  }

  /** Adds what is known by name; other keys become stored values. Returns the title. */
  String addTo(Article.Builder article) {
    var title = "";
    for (var entry : data.entrySet()) {
      var key = OtherNames.meant(entry.getKey().toLowerCase(Locale.ROOT), data.keySet());
      var values = entry.getValue();
      var text = String.join(", ", values);
      switch (key) {
        case "title" -> title = text;
        case "date", "published", "pubdate" -> date(text, article);
        case "tags", "tag", "keywords" -> values.forEach(tag -> article.facet("tag", tag));
        case "categories", "category", "section" ->
          values.forEach(section -> article.facet("section", section));
        case "topics", "topic" -> values.forEach(topic -> article.facet("topic", topic));
        case "places", "place" -> values.forEach(place -> article.facet("place", place));
        case "persons", "people" -> values.forEach(person -> article.facet("person", person));
        case "author", "authors", "author.name" -> values.forEach(article::author);
        case "source", "publisher" -> article.source(text);
        case "url", "link", "permalink", "canonical_url" -> article.url(text);
        case "lang", "language" ->
          Languages.stated(text)
              .ifPresentOrElse(article::language, () -> article.value("language", text));
        case "id" -> {
          if (!text.isBlank()) {
            article.id(text);
          }
        }
        default -> {
          if (!text.isBlank()) {
            article.value(key, text);
          }
        }
      }
    }
    return title.strip();
  }

  private static void date(String text, Article.Builder article) {
    MarkupDate.parse(text)
        .ifPresentOrElse(article::published, () -> article.value("published", text));
  }
}
