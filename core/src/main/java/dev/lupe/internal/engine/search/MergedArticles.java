package dev.lupe.internal.engine.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;

/** The articles of several rare terms, in memory, each with how many of them it has. */
final class MergedArticles extends DocIdSetIterator {
  private final int[] docs;
  private final float[] frequencies;
  private final int count;
  private int at = -1;

  private MergedArticles(int[] docs, float[] frequencies, int count) {
    this.docs = docs;
    this.frequencies = frequencies;
    this.count = count;
  }

  /** How many of the terms the current article has, each as many as it weighs. */
  float frequency() {
    return frequencies[at];
  }

  @Override
  public int docID() {
    return at < 0 ? -1 : at < count ? docs[at] : NO_MORE_DOCS;
  }

  @Override
  public int nextDoc() {
    at = Math.min(at + 1, count);
    return docID();
  }

  @Override
  public int advance(int target) {
    int found = Arrays.binarySearch(docs, Math.min(at + 1, count), count, target);
    at = found < 0 ? -found - 1 : found;
    return docID();
  }

  @Override
  public long cost() {
    return count;
  }

  /** Takes the articles of one term after the other. */
  static final class Builder {
    private long[] pairs = new long[32];
    private int count;

    /** Reads all articles of a term, each of which has as many more as the term weighs. */
    void add(PostingsEnum articles, float weight) throws IOException {
      for (int doc = articles.nextDoc(); doc != NO_MORE_DOCS; doc = articles.nextDoc()) {
        pairs = ArrayUtil.grow(pairs, count + 1);
        float frequency = weight * articles.freq();
        pairs[count++] = (long) doc << Integer.SIZE | Float.floatToRawIntBits(frequency);
      }
    }

    MergedArticles build() {
      Arrays.sort(pairs, 0, count);
      int[] docs = new int[count];
      float[] frequencies = new float[count];
      int last = -1;
      for (int i = 0; i < count; i++) {
        int doc = (int) (pairs[i] >>> Integer.SIZE);
        if (last < 0 || docs[last] != doc) {
          docs[++last] = doc;
        }
        frequencies[last] += Float.intBitsToFloat((int) pairs[i]);
      }
      return new MergedArticles(docs, frequencies, last + 1);
    }
  }
}
