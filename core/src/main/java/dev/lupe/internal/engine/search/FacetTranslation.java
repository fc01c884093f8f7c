package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.query.Query.Fuzzy;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is looked for in the values of one field, which are words of no language: of any article's
 * facets, or its id, of which each letter counts.
 */
final class FacetTranslation {
  private final Asked asked;
  private final Reading reading;
  private final BeginningTranslation beginnings;
  private final String field;

  FacetTranslation(Asked asked, Reading reading, BeginningTranslation beginnings, String field) {
    this.asked = asked;
    this.reading = reading;
    this.beginnings = beginnings;
    this.field = field;
  }

  /**
   * Values with these words in a row, or, where none has them, those that are a code of what they
   * name; empty if there are no words.
   */
  Optional<Query> row(String text, int slop) {
    if (isId()) {
      return Optional.of(Clauses.term(Fields.ID, text));
    }
    var words = new PhraseQuery.Builder().setSlop(slop);
    var tokens = Reading.folded(reading.words(text));
    tokens.forEach(token -> words.add(term(token.term()), token.position()));
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    boolean isKnown = tokens.stream()
        .allMatch(token -> asked.state().has(Fields.facetWords(field), token.term()));
    return Optional.of(isKnown ? words.build() : coded(text));
  }

  /** Values that are the code of what was typed: KZ for Kazakhstan and Kasachstan. */
  private Query coded(String text) {
    var languages = asked.readings().all().stream()
        .map(one -> Locale.forLanguageTag(one.tag())).toList();
    var codes = NamedCodes.of(field, text, languages).stream().map(BytesRef::new).toList();
    return new TermInSetQuery(Fields.facet(field), codes);
  }

  /** Values with a word that begins so. */
  Query prefix(String start) {
    return isId()
        ? TermsInTime.beginning(Fields.ID, start, asked.limit())
        : TermsInTime.beginning(
            Fields.facetWords(field), reading.normalizedPrefix(start), asked.limit());
  }

  /** Values with a word that is not yet typed to its end. */
  Query begun(String text) {
    return isId() ? prefix(text) : beginnings.inFacet(field, text);
  }

  /** Values with a word spelled nearly so. */
  Query fuzzy(Fuzzy fuzzy) {
    return new FuzzyQuery(
        term(reading.normalizedPrefix(fuzzy.text())), fuzzy.edits() == 1 ? 1 : 2);
  }

  private boolean isId() {
    return field.equals("id");
  }

  private Term term(String word) {
    return new Term(Fields.facetWords(field), word);
  }
}
