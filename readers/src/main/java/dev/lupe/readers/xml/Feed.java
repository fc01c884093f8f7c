package dev.lupe.readers.xml;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.html.HtmlText;
import dev.lupe.readers.source.Languages;
import dev.lupe.readers.source.MarkupDate;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of a feed, one article each. */
final class Feed {
  private final ArticleSource source;
  private final SyndFeed feed;
  private final List<String> notes;
  private final List<FeedDates> dates;
  private final List<FeedTexts> texts;
  private final Set<String> ids = new HashSet<>();

  private Feed(ArticleSource source, SyndFeed feed, List<String> notes, XmlTree tree) {
    this.source = source;
    this.feed = feed;
    this.notes = notes;
    this.dates = FeedDates.in(tree);
    this.texts = FeedTexts.in(tree);
  }

  static Stream<ReadResult> read(ArticleSource source, String xml, List<String> notes)
      throws IOException {
    var tree = XmlTree.parse(xml);
    try {
      // Dates are read with the names of a locale; without one, newer JDKs warn of their zones.
      var input = new SyndFeedInput(false, Locale.ENGLISH);
      input.setAllowDoctypes(false);
      var feed = input.build(new StringReader(xml));
      if (feed.getEntries().isEmpty()) {
        throw new IOException("the feed has no entries");
      }
      return new Feed(source, feed, notes, tree).articles();
    } catch (FeedException | IllegalArgumentException e) {
      throw new IOException(e.getCause() instanceof NullPointerException
          ? lacking(tree)
          : "it is no feed that can be read: " + e.getMessage(), e);
    }
  }

  private static String lacking(XmlTree feed) {
    boolean noChannel = feed.name().equals("rss") && feed.first("channel").isEmpty();
    return noChannel ? "the feed has no <channel>, in which RSS has its entries"
        : "the feed lacks an element that its format demands";
  }

  private Stream<ReadResult> articles() {
    var results = new ArrayList<ReadResult>();
    for (var entry : feed.getEntries()) {
      results.add(article(entry, results.size()));
    }
    return results.stream();
  }

  private ReadResult article(SyndEntry entry, int index) {
    var written = texts.size() == feed.getEntries().size() ? texts.get(index) : FeedTexts.NONE;
    var title = either(HtmlText.of(given(entry.getTitle())), written.title());
    var body = either(body(entry), written.body());
    if (title.isEmpty() && body.isEmpty()) {
      return new ReadResult.Skipped(new Refusal(source.name(), 0,
          "entry " + (index + 1) + " has neither a title nor a text"));
    }
    var article = Article.builder(id(entry, index)).title(title).body(body);
    var stated = dates.size() == feed.getEntries().size() ? dates.get(index) : FeedDates.NONE;
    published(entry, stated).ifPresentOrElse(article::published, () -> {
      if (!stated.any().isEmpty()) {
        article.value("published", stated.any());
      }
    });
    MarkupDate.parse(stated.updated())
        .ifPresent(date -> article.value("modified", date.toString()));
    article.url(given(entry.getLink()));
    authors(entry, article);
    entry.getCategories().forEach(
        category -> article.facet("tag", HtmlText.of(given(category.getName()))));
    article.source(HtmlText.of(given(feed.getTitle())));
    language(entry).flatMap(Languages::stated).ifPresent(article::language);
    return ReadResult.Read.stated(source, 0, article.build(), notes);
  }

  private String id(SyndEntry entry, int index) {
    var uri = given(entry.getUri()).strip();
    return !uri.isEmpty() && ids.add(uri) ? uri : source.id() + "#" + (index + 1);
  }

  /**
   * The dates as they are written, with their zones. ROME's have lost them, and make another day of
   * one that does not exist; so they count only where no date is seen to be written.
   */
  private static Optional<ArticleDate> published(SyndEntry entry, FeedDates stated) {
    if (!stated.any().isEmpty()) {
      return MarkupDate.parse(stated.published()).or(() -> MarkupDate.parse(stated.updated()));
    }
    return moment(entry.getPublishedDate()).or(() -> moment(entry.getUpdatedDate()));
  }

  private static Optional<ArticleDate> moment(@Nullable Date date) {
    return Optional.ofNullable(date)
        .flatMap(known -> MarkupDate.parse(known.toInstant().toString()));
  }

  private static void authors(SyndEntry entry, Article.Builder article) {
    for (SyndPerson person : entry.getAuthors()) {
      article.author(name(given(person.getName())));
    }
    if (entry.getAuthors().isEmpty()) {
      article.author(name(given(entry.getAuthor())));
    }
  }

  /** RSS writes {@code mail@example.org (Name)}. */
  private static String name(String text) {
    int open = text.indexOf('(');
    boolean mail = open > 0 && text.indexOf('@') >= 0 && text.indexOf('@') < open;
    return mail && text.endsWith(")") ? text.substring(open + 1, text.length() - 1) : text;
  }

  private static String body(SyndEntry entry) {
    var longest = "";
    for (SyndContent content : entry.getContents()) {
      var text = text(content);
      longest = text.length() > longest.length() ? text : longest;
    }
    var description = entry.getDescription();
    return longest.isEmpty() && description != null ? text(description) : longest;
  }

  private static String text(SyndContent content) {
    return HtmlText.of(given(content.getValue()));
  }

  private Optional<String> language(SyndEntry entry) {
    var module = entry.getModule(DCModule.URI);
    var own = module instanceof DCModule core ? given(core.getLanguage()) : "";
    return Stream.of(own, given(feed.getLanguage())).filter(tag -> !tag.isEmpty()).findFirst();
  }

  private static String either(String known, String other) {
    return known.isEmpty() ? other : known;
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
