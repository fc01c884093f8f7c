package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading.Token;
import dev.lupe.internal.engine.highlight.Mark;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * Terms that stand in a row in a text.
 *
 * @param field the field they are terms of
 * @param tokens the terms, at least one, with their places
 * @param slop how many places they may be moved in all
 */
record TermRow(String field, List<Token> tokens, int slop) {
  /** Articles that have them; each of the rows in an article is marked as one, for this reason. */
  Query marked(MarkCollector marks, Reason reason, int part) {
    if (tokens.size() == 1) {
      marks.term(field, tokens.getFirst().term(), reason, part);
      return Clauses.term(field, tokens.getFirst().term());
    }
    var row = new PhraseQuery.Builder().setSlop(slop);
    var terms = new ArrayList<BytesRef>();
    var offsets = new ArrayList<Integer>();
    for (var token : tokens) {
      int offset = token.position() - tokens.getFirst().position();
      row.add(new Term(field, token.term()), offset);
      terms.add(new BytesRef(token.term()));
      offsets.add(offset);
    }
    marks.add(new Mark.Phrase(field, terms, offsets, slop, reason, part));
    return row.build();
  }
}
