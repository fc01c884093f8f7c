package dev.lupe.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article: its text and what is known about it. Immutable; made with a {@linkplain #builder
 * builder} or {@linkplain #fromJson read from JSON}.
 */
public final class Article {
  private final String id;
  private final String title;
  private final String body;
  private final @Nullable Locale language;
  private final @Nullable ArticleDate published;
  private final @Nullable String source;
  private final List<String> authors;
  private final @Nullable String url;
  private final Map<String, List<String>> facets;
  private final Map<String, String> values;

  private Article(Builder builder) {
    this.id = builder.id;
    this.title = builder.title;
    this.body = builder.body;
    this.language = builder.language;
    this.published = builder.published;
    this.source = builder.source;
    this.authors = List.copyOf(builder.authors);
    this.url = builder.url;
    var copy = new TreeMap<String, List<String>>();
    builder.facets.forEach((name, entries) -> copy.put(name, List.copyOf(entries)));
    this.facets = Collections.unmodifiableMap(copy);
    this.values = Collections.unmodifiableMap(new TreeMap<>(builder.values));
  }

  /** Starts an article; the id is what a later {@code add} replaces and {@code delete} removes. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** The smallest article: an id and its text. */
  public static Article of(String id, String title, String body) {
    return builder(id).title(title).body(body).build();
  }

  /**
   * Reads one JSON object, in the form {@link #toJson} writes or in the looser one of JSON lines
   * files (see {@code docs/json.md}).
   *
   * @throws IllegalArgumentException if it is no JSON object, has no id, neither a title nor a
   *     body, or a value that has no place in an article; the message names line, column and key
   *     (the line only where there are several)
   */
  public static Article fromJson(String json) {
    return ArticleJson.read(json, null);
  }

  /**
   * As {@link #fromJson(String)}, for objects that may lack an id.
   *
   * @throws IllegalArgumentException as above, but for a missing id
   */
  public static Article fromJson(String json, String idIfMissing) {
    return ArticleJson.read(json, idIfMissing);
  }

  /**
   * The article as one JSON object on one line; {@link #fromJson(String)} gives an equal article.
   *
   * @throws IllegalArgumentException if a text holds half a character (a lone surrogate)
   */
  public String toJson() {
    return ArticleJson.write(this);
  }

  /** What tells this article from all others in an index. */
  public String id() {
    return id;
  }

  /** The headline; empty if there is none. */
  public String title() {
    return title;
  }

  /** The text below the headline; paragraphs are set apart by line breaks. */
  public String body() {
    return body;
  }

  /** The language, if it was stated; else the index finds it out. */
  public Optional<Locale> language() {
    return Optional.ofNullable(language);
  }

  /** When it was published, if that is known. */
  public Optional<ArticleDate> published() {
    return Optional.ofNullable(published);
  }

  /** The agency, newspaper or site, if it is known; the facet {@code source}. */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /** Who wrote it, in the order of the byline; the facet {@code author}. */
  public List<String> authors() {
    return authors;
  }

  /** Where it can be read, if that is known. */
  public Optional<String> url() {
    return Optional.ofNullable(url);
  }

  /** Facet values by facet name, names sorted, values in the order they were given, no doubles. */
  public Map<String, List<String>> facets() {
    return facets;
  }

  /** Further values that are kept and given back, but neither searched nor counted. */
  public Map<String, String> values() {
    return values;
  }

  /** A builder that starts with everything this article has. */
  public Builder toBuilder() {
    var builder = new Builder(id);
    builder.title = title;
    builder.body = body;
    builder.language = language;
    builder.published = published;
    builder.source = source;
    builder.authors.addAll(authors);
    builder.url = url;
    facets.forEach((name, entries) -> entries.forEach(value -> builder.facet(name, value)));
    builder.values.putAll(values);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Article article
        && id.equals(article.id)
        && title.equals(article.title)
        && body.equals(article.body)
        && Objects.equals(language, article.language)
        && Objects.equals(published, article.published)
        && Objects.equals(source, article.source)
        && authors.equals(article.authors)
        && Objects.equals(url, article.url)
        && facets.equals(article.facets)
        && values.equals(article.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, title, body);
  }

  @Override
  public String toString() {
    return "Article[" + id + ", " + title + "]";
  }

  /** Collects the parts of an article. Blank values are taken as absent. */
  public static final class Builder {
    private String id;
    private String title = "";
    private String body = "";
    private @Nullable Locale language;
    private @Nullable ArticleDate published;
    private @Nullable String source;
    private final List<String> authors = new ArrayList<>();
    private @Nullable String url;
    private final Map<String, LinkedHashSet<String>> facets = new TreeMap<>();
    private final Map<String, String> values = new TreeMap<>();

    private Builder(String id) {
      this.id = id;
    }

    /** Sets another id. */
    public Builder id(String newId) {
      this.id = newId;
      return this;
    }

    /** Sets the headline. */
    public Builder title(String text) {
      this.title = text.strip();
      return this;
    }

    /** Sets the text. */
    public Builder body(String text) {
      this.body = text;
      return this;
    }

    /**
     * States the language, kept in the form of its tag; without it the index detects one from the
     * text. A locale that names no language ({@code und}) states nothing.
     */
    public Builder language(Locale locale) {
      this.language = LanguageTags.normal(locale).orElse(null);
      return this;
    }

    /** Sets the date of publication. */
    public Builder published(ArticleDate date) {
      this.published = date;
      return this;
    }

    /** Sets the agency, newspaper or site. */
    public Builder source(String name) {
      this.source = name.isBlank() ? null : name.strip();
      return this;
    }

    /** Adds an author. */
    public Builder author(String name) {
      if (!name.isBlank() && !authors.contains(name.strip())) {
        authors.add(name.strip());
      }
      return this;
    }

    /** Sets the address. */
    public Builder url(String address) {
      this.url = address.isBlank() ? null : address.strip();
      return this;
    }

    /**
     * Adds a value to a facet: {@code facet("place", "Baku")}. In facets that the index reads as
     * paths ({@code section}), slashes set the levels apart: {@code Politik/Außenpolitik}.
     */
    public Builder facet(String name, String value) {
      if (!value.isBlank()) {
        facets.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value.strip());
      }
      return this;
    }

    /** Adds several values to a facet. */
    public Builder facet(String name, Collection<String> several) {
      several.forEach(value -> facet(name, value));
      return this;
    }

    /** Keeps a value that is given back with the article; a blank one takes it away again. */
    public Builder value(String name, String value) {
      if (value.isBlank()) {
        values.remove(name);
      } else {
        values.put(name, value);
      }
      return this;
    }

    /** The article. */
    public Article build() {
      return new Article(this);
    }
  }
}
