package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.query.Query.Fuzzy;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/**
 * What is looked for in the values of one field, which are words of no language: of any article's
 * facets, or its id, of which each letter counts.
 */
final class FacetTranslation {
  private final Reading reading;
  private final BeginningTranslation beginnings;
  private final String field;

  FacetTranslation(Reading reading, BeginningTranslation beginnings, String field) {
    this.reading = reading;
    this.beginnings = beginnings;
    this.field = field;
  }

  /** Values with these words in a row; empty if there are no words. */
  Optional<Query> row(String text, int slop) {
    if (isId()) {
      return Optional.of(Clauses.term(Fields.ID, text));
    }
    var words = new PhraseQuery.Builder().setSlop(slop);
    var tokens = Reading.folded(reading.words(text));
    tokens.forEach(token -> words.add(term(token.term()), token.position()));
    return tokens.isEmpty() ? Optional.empty() : Optional.of(words.build());
  }

  /** Values with a word that begins so. */
  Query prefix(String start) {
    return new PrefixQuery(
        isId() ? new Term(Fields.ID, start) : term(reading.normalizedPrefix(start)));
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
