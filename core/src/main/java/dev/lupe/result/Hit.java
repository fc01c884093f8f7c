package dev.lupe.result;

import dev.lupe.article.ArticleDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article that was found: what a list of results shows of it. */
public final class Hit {
  private final String id;
  private final float score;
  private final Locale language;
  private final String title;
  private final List<Span> titleSpans;
  private final @Nullable ArticleDate published;
  private final Map<String, List<String>> facets;
  private final @Nullable String url;
  private final List<Snippet> snippets;
  private final long groupSize;

  /** All parts of a hit; the facets hold source and authors too. */
  public Hit(String id, float score, Locale language, String title, List<Span> titleSpans,
      @Nullable ArticleDate published, Map<String, List<String>> facets, @Nullable String url,
      List<Snippet> snippets) {
    this(id, score, language, title, titleSpans, published, facets, url, snippets, 1);
  }

  private Hit(String id, float score, Locale language, String title, List<Span> titleSpans,
      @Nullable ArticleDate published, Map<String, List<String>> facets, @Nullable String url,
      List<Snippet> snippets, long groupSize) {
    this.id = id;
    this.score = score;
    this.language = language;
    this.title = title;
    this.titleSpans = List.copyOf(titleSpans);
    this.published = published;
    this.facets = facets;
    this.url = url;
    this.snippets = List.copyOf(snippets);
    this.groupSize = groupSize;
  }

  /** The same hit standing for so many, itself among them. */
  public Hit standingFor(long articles) {
    return new Hit(id, score, language, title, titleSpans, published, facets, url, snippets,
        articles);
  }

  /** How many hits it stands for where only one per value is shown; 1 everywhere else. */
  public long groupSize() {
    return groupSize;
  }

  /** The article's id. */
  public String id() {
    return id;
  }

  /** How well it matches; to be compared within one result only. 0 where hits are not ranked. */
  public float score() {
    return score;
  }

  /** The language the article was read in; {@link Locale#ROOT} if in none of the index's. */
  public Locale language() {
    return language;
  }

  /** The headline; empty if the article has none. */
  public String title() {
    return title;
  }

  /** The marks within the headline, in order and apart from one another. */
  public List<Span> titleSpans() {
    return titleSpans;
  }

  /** The headline with its marks. */
  public Snippet markedTitle() {
    return new Snippet(0, title, titleSpans);
  }

  /** When it was published, if that is known. */
  public Optional<ArticleDate> published() {
    return Optional.ofNullable(published);
  }

  /** The agency, newspaper or site, if it is known. */
  public Optional<String> source() {
    return facets.getOrDefault("source", List.of()).stream().findFirst();
  }

  /** Where the article can be read, if that is known. */
  public Optional<String> url() {
    return Optional.ofNullable(url);
  }

  /** The facet values the article came with, source and authors among them, by facet name. */
  public Map<String, List<String>> facets() {
    return facets;
  }

  /** The best pieces of the text, best first. */
  public List<Snippet> snippets() {
    return snippets;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hit hit
        && id.equals(hit.id)
        && score == hit.score
        && language.equals(hit.language)
        && title.equals(hit.title)
        && titleSpans.equals(hit.titleSpans)
        && Objects.equals(published, hit.published)
        && facets.equals(hit.facets)
        && Objects.equals(url, hit.url)
        && snippets.equals(hit.snippets)
        && groupSize == hit.groupSize;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, score);
  }

  @Override
  public String toString() {
    return "Hit[" + id + ", " + score + ", " + title + "]";
  }
}
