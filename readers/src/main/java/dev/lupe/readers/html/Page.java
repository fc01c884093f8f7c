package dev.lupe.readers.html;

import dev.lupe.article.Article;
import dev.lupe.reader.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One page on its way to an article: first what it states, then its text. */
final class Page {
  private final Document document;
  private final LinkedData data;
  private final MetaTags tags;

  private Page(Document document) {
    this.document = document;
    this.tags = MetaTags.of(document);
    this.data = LinkedData.of(document, tags.address());
  }

  static Page parse(String html) {
    return new Page(Jsoup.parse(html));
  }

  ReadResult read(String id, List<String> encodingNotes) throws IOException {
    var notes = new ArrayList<>(encodingNotes);
    var title = new PageTitle(document, data, tags).find();
    var article = Article.builder(id).title(title);
    var facts = new PageFacts(document, data, tags);
    facts.addTo(article, notes);
    var body = MainText.of(document, title, facts.summary(), data.body());
    if (body.isEmpty()) {
      if (title.isEmpty()) {
        throw new IOException("the page holds no text");
      }
      notes.add("the page holds a title, but no text of an article");
    }
    return new ReadResult.Read(article.body(body).build(), notes);
  }
}
