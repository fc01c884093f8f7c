package dev.lupe.readers.html;

import dev.lupe.article.Article;
import dev.lupe.article.Extracted;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.reader.UnderstoodText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

  ReadResult read(ArticleSource source, List<String> encodingNotes) throws IOException {
    var notes = new ArrayList<>(encodingNotes);
    var title = new PageTitle(document, data, tags).find();
    var facts = new PageFacts(document, data, tags);
    var article = Article.builder(source.id());
    var found = facts.addTo(article, notes);
    var main = MainText.of(document, title.value(), facts.summary(), data.body());
    if (main.isEmpty()) {
      if (title.value().isEmpty()) {
        throw new IOException("the page holds no text");
      }
      notes.add("the page holds a title, but no text of an article");
    }
    var text = UnderstoodText.of(title.value(), main);
    article.title(text.title()).body(text.body());
    notes.addAll(text.notes());
    var extracted = all(title, found, text, article);
    return ReadResult.Read.stated(source, 0, article.build(), notes).with(extracted);
  }

  /** What the page states, and what its text says of that which the page does not state. */
  private static List<Extracted> all(Stated title, List<Extracted> stated, UnderstoodText text,
      Article.Builder article) {
    var all = new ArrayList<Extracted>();
    if (!title.value().isEmpty()) {
      all.add(title.map(words -> text.title()).as("title"));
    }
    all.addAll(stated);
    all.addAll(text.addTo(article,
        all.stream().map(Extracted::field).collect(Collectors.toSet())));
    return all;
  }
}
