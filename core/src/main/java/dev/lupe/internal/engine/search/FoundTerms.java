package dev.lupe.internal.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Terms of one segment that count as one. Most are rare: their articles are read at once, with one
 * cursor for all of them, and sorted. Only common ones are walked side by side.
 */
final class FoundTerms extends ScorerSupplier {
  /** A term of more articles is walked; in experiments twice or half as many made no difference. */
  private static final int FEW = 256;

  private final LeafReader segment;
  private final String field;
  private final TermsEnum dictionary;
  private final @Nullable SimScorer similarity;
  private final List<Found> terms = new ArrayList<>();
  private long cost;

  FoundTerms(LeafReader segment, String field, Terms dictionary, @Nullable SimScorer similarity)
      throws IOException {
    this.segment = segment;
    this.field = field;
    this.dictionary = dictionary.iterator();
    this.similarity = similarity;
  }

  /** Adds a term, if the segment has it. */
  void add(String term, float weight, @Nullable IOSupplier<TermState> place) throws IOException {
    TermState state = place == null ? null : place.get();
    if (state != null) {
      var found = new Found(new BytesRef(term), weight, state);
      dictionary.seekExact(found.term, state);
      cost += dictionary.docFreq();
      terms.add(found);
    }
  }

  @Override
  public long cost() {
    return cost;
  }

  @Override
  public Scorer get(long leadCost) throws IOException {
    var common = new ArrayList<DisiWrapper>();
    var rare = new MergedArticles.Builder();
    PostingsEnum cursor = null;
    int flags = similarity == null ? PostingsEnum.NONE : PostingsEnum.FREQS;
    for (var found : terms) {
      dictionary.seekExact(found.term, found.state);
      if (dictionary.docFreq() > FEW) {
        common.add(new DisiWrapper(
            new Common(dictionary.postings(null, flags), found.weight), false));
      } else {
        cursor = dictionary.postings(cursor, flags);
        rare.add(cursor, found.weight);
      }
    }
    var merged = rare.build();
    var lengths = similarity == null ? null : segment.getNormValues(field);
    if (common.isEmpty()) {
      return new Together(merged, lengths, similarity) {
        @Override
        float frequency() {
          return merged.frequency();
        }
      };
    }
    if (merged.cost() > 0) {
      common.add(new DisiWrapper(new Rare(merged), false));
    }
    var all = DisjunctionDISIApproximation.of(common, leadCost);
    return new Together(all, lengths, similarity) {
      @Override
      float frequency() throws IOException {
        float sum = 0;
        for (var here = all.topList(); here != null; here = here.next) {
          sum += here.scorable.score();
        }
        return sum;
      }
    };
  }

  /** A term and where it stands in the dictionary. */
  private record Found(BytesRef term, float weight, TermState state) {}

  /** Scores articles one after the other. */
  private abstract static class EachArticle extends Scorer {
    private final DocIdSetIterator articles;

    EachArticle(DocIdSetIterator articles) {
      this.articles = articles;
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }

    @Override
    public int docID() {
      return articles.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return articles;
    }
  }

  /** The score of an article by how many of the terms it has. */
  private abstract static class Together extends EachArticle {
    private final @Nullable NumericDocValues lengths;
    private final @Nullable SimScorer similarity;

    Together(DocIdSetIterator articles, @Nullable NumericDocValues lengths,
        @Nullable SimScorer similarity) {
      super(articles);
      this.lengths = lengths;
      this.similarity = similarity;
    }

    /** How many of the terms the current article has, each as many as it weighs. */
    abstract float frequency() throws IOException;

    @Override
    public float score() throws IOException {
      if (similarity == null) {
        return 0;
      }
      return similarity.score(frequency(), length());
    }

    private long length() throws IOException {
      return lengths != null && lengths.advanceExact(docID()) ? lengths.longValue() : 1;
    }

    @Override
    public float getMaxScore(int upTo) {
      return similarity == null ? 0 : similarity.score(Float.MAX_VALUE, 1);
    }
  }

  /** How many of a common term an article has, as a score. */
  private static final class Common extends EachArticle {
    private final PostingsEnum articles;
    private final float weight;

    Common(PostingsEnum articles, float weight) {
      super(articles);
      this.articles = articles;
      this.weight = weight;
    }

    @Override
    public float score() throws IOException {
      return weight * articles.freq();
    }
  }

  /** How many of the rare terms an article has, as a score. */
  private static final class Rare extends EachArticle {
    private final MergedArticles articles;

    Rare(MergedArticles articles) {
      super(articles);
      this.articles = articles;
    }

    @Override
    public float score() {
      return articles.frequency();
    }
  }
}
