package dev.lupe.readers.html;

import dev.lupe.readers.source.MarkupDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Pages that programs build in the browser carry their data in scripts, under telling keys. */
final class PageScripts {
  private static final List<String> KEYS = List.of("datePublished", "publishedDate", "publishDate",
      "published_at", "publishedAt", "publicationDate", "publication_date", "pubDate",
      "firstPublished", "published");
  private static final int MAX_VALUE = 60;

  private PageScripts() {}

  /** The first value of such a key that is a date. */
  static Optional<String> date(Document document) {
    var scripts = document.select("script:not([src])");
    for (var key : KEYS) {
      for (var script : scripts) {
        var value = valueOf(script.data(), '"' + key + '"');
        if (value.flatMap(MarkupDate::parse).isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> valueOf(String script, String key) {
    int at = script.indexOf(key);
    int start = at < 0 ? -1 : script.indexOf('"', at + key.length());
    int end = start < 0 ? -1 : script.indexOf('"', start + 1);
    boolean follows = end > 0 && end - start <= MAX_VALUE
        && script.substring(at + key.length(), start).strip().equals(":");
    return follows ? Optional.of(script.substring(start + 1, end)) : Optional.empty();
  }
}
