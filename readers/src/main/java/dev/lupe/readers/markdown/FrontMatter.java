package dev.lupe.readers.markdown;

import dev.lupe.article.Article;
import dev.lupe.readers.source.Languages;
import dev.lupe.readers.source.MarkupDate;
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
      var key = entry.getKey().toLowerCase(Locale.ROOT);
      var values = entry.getValue().stream().flatMap(value -> items(value).stream()).toList();
      var text = String.join(", ", values);
      switch (key) {
        case "title" -> title = text;
        case "date", "published", "pubdate" -> date(text, article);
        case "tags", "tag", "keywords" -> values.forEach(tag -> article.facet("tag", tag));
        case "categories", "category", "section" ->
          values.forEach(section -> article.facet("section", section));
        case "author", "authors" -> values.forEach(article::author);
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

  /** The items of a list in square brackets; else the value, without its quotes. */
  private static List<String> items(String value) {
    var text = value.strip();
    if (text.length() >= 2 && text.startsWith("[") && text.endsWith("]")) {
      return List.of(text.substring(1, text.length() - 1).split(",")).stream()
          .map(FrontMatter::unquoted).filter(item -> !item.isEmpty()).toList();
    }
    return List.of(unquoted(text));
  }

  private static String unquoted(String value) {
    var text = value.strip();
    boolean quoted = text.length() >= 2 && text.charAt(0) == text.charAt(text.length() - 1)
        && (text.charAt(0) == '"' || text.charAt(0) == '\'');
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
