package dev.lupe.internal.engine.search;

import java.io.IOException;
import org.apache.lucene.index.FilterLeafReader.FilterTermsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.jspecify.annotations.Nullable;

/**
 * Many terms of a field, as many of them as can be looked at in time: Lucene looks at its clock
 * between articles, but not between terms. All count the same.
 */
final class TermsInTime extends AutomatonQuery {
  /** So many terms are looked at between two looks at the clock. */
  private static final int PATIENCE = 16;

  private final TimeLimit limit;
  private volatile boolean isCut;

  private TermsInTime(Term name, Automaton automaton, boolean isBinary, TimeLimit limit) {
    super(name, automaton, isBinary, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    this.limit = limit;
  }

  /** The terms that begin with a text. */
  static TermsInTime beginning(String field, String start, TimeLimit limit) {
    return new TermsInTime(
        new Term(field, start), PrefixQuery.toAutomaton(new BytesRef(start)), true, limit);
  }

  /**
   * The terms that an automaton accepts.
   *
   * @param name what to call them
   */
  static TermsInTime accepted(String field, String name, Automaton automaton, TimeLimit limit) {
    return new TermsInTime(new Term(field, name), automaton, false, limit);
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new FilterTermsEnum(super.getTermsEnum(terms, attributes)) {
      private int left = PATIENCE;

      @Override
      public @Nullable BytesRef next() throws IOException {
        if (--left == 0) {
          if (limit.cutsMatches()) {
            isCut = true;
            return null;
          }
          left = PATIENCE;
        }
        return in.next();
      }
    };
  }

  /** Lucene remembers what queries found; what was cut short is to be looked for again. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof TermsInTime terms && super.equals(terms) && !isCut && !terms.isCut;
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
