package dev.lupe.benchmarks.hibernate;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** An article as its user would map it: title and text in fields of their language, four facets. */
@SearchEntity
@Indexed
public final class Article {
  private static final int FIELDS = 9;

  @DocumentId
  private final String id;
  private final String language;
  private final String title;
  private final String body;
  @GenericField(sortable = Sortable.YES)
  private final LocalDate published;
  @KeywordField(aggregable = Aggregable.YES)
  private final String source;
  @KeywordField(aggregable = Aggregable.YES)
  private final List<String> section;
  @KeywordField(aggregable = Aggregable.YES)
  private final List<String> topic;
  @KeywordField(aggregable = Aggregable.YES)
  private final List<String> place;

  private Article(List<List<String>> fields) {
    id = fields.get(0).getFirst();
    language = fields.get(1).getFirst();
    title = fields.get(2).getFirst();
    body = fields.get(3).getFirst();
    published = LocalDate.ofEpochDay(Long.parseLong(fields.get(4).getFirst()));
    source = fields.get(5).getFirst();
    section = fields.get(6);
    topic = fields.get(7);
    place = fields.get(8);
  }

  /** The article of a line. */
  static Article of(String line) {
    var fields = Lines.fields(line);
    if (fields.size() != FIELDS) {
      throw new IllegalArgumentException("an article has " + FIELDS + " fields: " + line);
    }
    return new Article(fields);
  }

  String id() {
    return id;
  }

  /** What a list of hits shows. */
  @KeywordField(name = "shown", searchable = Searchable.NO,
      projectable = Projectable.YES)
  @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "title")))
  public String getShown() {
    return title;
  }

  /** The title, if it is English. */
  @FullTextField(name = "title_en", analyzer = "english", projectable = Projectable.YES,
      highlightable = Highlightable.UNIFIED)
  @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "title")))
  public String getEnglishTitle() {
    return language.equals("en") ? title : null;
  }

  /** The title, if it is German. */
  @FullTextField(name = "title_de", analyzer = "german", projectable = Projectable.YES,
      highlightable = Highlightable.UNIFIED)
  @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "title")))
  public String getGermanTitle() {
    return language.equals("de") ? title : null;
  }

  /** The text, if it is English. */
  @FullTextField(name = "body_en", analyzer = "english", projectable = Projectable.YES,
      highlightable = Highlightable.UNIFIED)
  @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "body")))
  public String getEnglishBody() {
    return language.equals("en") ? body : null;
  }

  /** The text, if it is German. */
  @FullTextField(name = "body_de", analyzer = "german", projectable = Projectable.YES,
      highlightable = Highlightable.UNIFIED)
  @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "body")))
  public String getGermanBody() {
    return language.equals("de") ? body : null;
  }
}
