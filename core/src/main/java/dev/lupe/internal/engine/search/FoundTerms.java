package dev.lupe.internal.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Terms of one segment that count as one. Most are rare: their articles are read at once, with one
 * cursor for all of them, and sorted. Common ones are read window by window.
 */
final class FoundTerms extends ScorerSupplier {
  /** A term of more articles is read in windows; in experiments twice or half as many made no difference. */
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
    var common = new ArrayList<TermWindows.Weighted>();
    var rare = new MergedArticles.Builder();
    PostingsEnum cursor = null;
    int flags = similarity == null ? PostingsEnum.NONE : PostingsEnum.FREQS;
    for (var found : terms) {
      dictionary.seekExact(found.term, found.state);
      if (dictionary.docFreq() > FEW) {
        common.add(new TermWindows.Weighted(dictionary.postings(null, flags), found.weight));
      } else {
        cursor = dictionary.postings(cursor, flags);
        rare.add(cursor, found.weight);
      }
    }
    var merged = rare.build();
    var lengths = similarity == null ? null : segment.getNormValues(field);
    return common.isEmpty()
        ? new OfMerged(merged, lengths, similarity)
        : new OfWindows(new TermWindows(common, merged), lengths, similarity);
  }

  /** A term and where it stands in the dictionary. */
  private record Found(BytesRef term, float weight, TermState state) {}

  /** The score of an article by how many of the terms it has. */
  private abstract static class Together extends ScorerOfArticles {
    private final @Nullable NumericDocValues lengths;
    final @Nullable SimScorer similarity;

    Together(DocIdSetIterator articles, @Nullable NumericDocValues lengths,
        @Nullable SimScorer similarity) {
      super(articles);
      this.lengths = lengths;
      this.similarity = similarity;
    }

    /** How many of the terms the current article has, each as many as it weighs. */
    abstract float frequency();

    @Override
    public float score() throws IOException {
      return similarity == null ? 0 : similarity.score(frequency(), length(docID()));
    }

    long length(int article) throws IOException {
      return lengths != null && lengths.advanceExact(article) ? lengths.longValue() : 1;
    }

    @Override
    public float getMaxScore(int upTo) {
      return similarity == null ? 0 : similarity.score(Float.MAX_VALUE, 1);
    }
  }

  /** Where all terms are rare. */
  private static final class OfMerged extends Together {
    private final MergedArticles articles;

    OfMerged(MergedArticles articles, @Nullable NumericDocValues lengths,
        @Nullable SimScorer similarity) {
      super(articles, lengths, similarity);
      this.articles = articles;
    }

    @Override
    float frequency() {
      return articles.frequency();
    }
  }

  /** Where some term is common. */
  private static final class OfWindows extends Together {
    private final TermWindows articles;

    OfWindows(TermWindows articles, @Nullable NumericDocValues lengths,
        @Nullable SimScorer similarity) {
      super(articles, lengths, similarity);
      this.articles = articles;
    }

    @Override
    float frequency() {
      return articles.frequency();
    }

    @Override
    public void nextDocsAndScores(int upTo, @Nullable Bits live, DocAndFloatFeatureBuffer buffer)
        throws IOException {
      do {
        articles.next(upTo, buffer);
        if (live != null) {
          buffer.apply(live);
        }
      } while (buffer.size == 0 && docID() < upTo);
      if (similarity == null) {
        Arrays.fill(buffer.features, 0, buffer.size, 0);
        return;
      }
      for (int i = 0; i < buffer.size; i++) {
        buffer.features[i] = similarity.score(buffer.features[i], length(buffer.docs[i]));
      }
    }
  }
}
