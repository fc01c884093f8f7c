package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.BoundedMemory;
import dev.lupe.internal.engine.index.ReaderState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The articles of many words of which only the beginning was typed: those that have one of the words
 * as it begins, and those with other forms of the words, which are worth nothing. Remembered for the
 * state: to find them takes longer than all else, and the next one who types begins alike.
 */
final class BegunArticles extends Query {
  /** Bytes of what is remembered at most, for all beginnings together, and as a part of the heap. */
  private static final int MOST_REMEMBERED = 16 << 20;
  private static final int PART_OF_HEAP = 64;
  private static final int BYTES_PER_WORD = 64;

  private final Beginning beginning;
  private final Found found;

  private BegunArticles(Beginning beginning, Found found) {
    this.beginning = beginning;
    this.found = found;
  }

  /**
   * What tells the articles of one beginning from those of another. Often the next letter leaves the
   * same words: they say it then, and not the letters.
   *
   * @param reading the language in which it was read
   * @param words the words that begin so
   * @param start the letters that were typed; empty if these are all of the words
   * @param forms whether other forms of the words are found too
   * @param stopWords whether the words may be stop words
   * @param names whether the other forms may be names in other spellings
   */
  record Beginning(String reading, List<String> words, String start, boolean forms,
      boolean stopWords, boolean names) {}

  /**
   * The articles of a beginning.
   *
   * @param words finds those with a word that begins so
   * @param forms finds those with other forms of the words
   */
  static Query of(Beginning beginning, Supplier<Query> words, Supplier<Query> forms,
      ReaderState state, TimeLimit limit) {
    BoundedMemory<Found> memory = state.remembered(
        "begun articles", () -> new BoundedMemory<>(mostBytes(), Found::bytes));
    var known = memory.get(beginning);
    if (known == null) {
      known = Found.of(beginning, words.get(), forms.get(), state, limit);
      if (!limit.hasCut()) {
        memory.keep(beginning, known);
      }
    }
    return new BegunArticles(beginning, known);
  }

  private static int mostBytes() {
    return (int) Math.min(
        MOST_REMEMBERED, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new OfWorth(boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return beginning.reading + ":" + beginning.words + beginning.start;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && other instanceof BegunArticles same
        && beginning.equals(same.beginning) && found.equals(same.found);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), beginning);
  }

  /** The articles of each segment, and how many bytes it takes to remember them. */
  private record Found(List<OfSegment> segments, int bytes) {
    static Found of(Beginning beginning, Query words, Query forms, ReaderState state,
        TimeLimit limit) {
      try {
        var begun = MatchingArticles.of(words, state.reader(), limit);
        var others = MatchingArticles.of(forms, state.reader(), limit);
        var segments = new ArrayList<OfSegment>();
        for (int i = 0; i < begun.size(); i++) {
          segments.add(OfSegment.of(begun.get(i), others.get(i)));
        }
        return new Found(segments, BYTES_PER_WORD * beginning.words.size()
            + segments.stream().mapToInt(OfSegment::bytes).sum());
      } catch (IOException e) {
        throw new UncheckedIOException("The articles of a beginning can't be read", e);
      }
    }
  }

  /**
   * The articles of a segment.
   *
   * @param begun those that have one of the words
   * @param all these and those that have other forms of them
   * @param count how many there are
   */
  private record OfSegment(BitSet begun, BitSet all, int count) {
    static OfSegment of(FixedBitSet begun, FixedBitSet others) throws IOException {
      others.or(begun);
      return new OfSegment(small(begun), small(others), others.cardinality());
    }

    private static BitSet small(FixedBitSet articles) throws IOException {
      return BitSet.of(
          new BitSetIterator(articles, articles.cardinality()), articles.length());
    }

    int bytes() {
      return (int) (begun.ramBytesUsed() + all.ramBytesUsed());
    }

    Scorer scorer(float worth) {
      return new ScorerOfArticles(new BitSetIterator(all, count)) {
        @Override
        public float score() {
          return begun.get(docID()) ? worth : 0;
        }

        @Override
        public float getMaxScore(int upTo) {
          return worth;
        }
      };
    }
  }

  /** What the articles are worth. */
  private final class OfWorth extends Weight {
    private final float worth;

    OfWorth(float worth) {
      super(BegunArticles.this);
      this.worth = worth;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) {
      var here = found.segments.get(segment.ord);
      return here.count == 0 ? null : new DefaultScorerSupplier(here.scorer(worth));
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int doc) {
      var here = found.segments.get(segment.ord);
      if (!here.all.get(doc)) {
        return Explanation.noMatch("no word that begins so");
      }
      return here.begun.get(doc)
          ? Explanation.match(worth, "a word that begins so")
          : Explanation.match(0, "another form of a word that begins so");
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return false;
    }
  }
}
