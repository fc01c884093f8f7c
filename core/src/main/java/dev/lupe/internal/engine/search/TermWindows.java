package dev.lupe.internal.engine.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The articles of several terms of one segment, each with how many of the terms it has. The terms
 * are read one after the other for a window of articles, instead of all of them side by side for
 * each article; the windows are small as long as articles far apart are asked for.
 */
final class TermWindows extends DocIdSetIterator {
  private static final int SMALLEST = 64;
  private static final int LARGEST = 4_096;

  private final List<Weighted> terms;
  private final MergedArticles rare;
  private final long cost;
  private final DocAndFloatFeatureBuffer block = new DocAndFloatFeatureBuffer();
  private FixedBitSet matching = new FixedBitSet(SMALLEST);
  private float[] frequencies = new float[SMALLEST];
  private int size = SMALLEST;
  private int start;
  private int end;
  private int doc = -1;

  /**
   * Terms that are common, and others that are rare.
   *
   * @param terms each with how much one of it is worth; read with frequencies
   */
  TermWindows(List<Weighted> terms, MergedArticles rare) {
    this.terms = terms;
    this.rare = rare;
    this.cost = rare.cost() + terms.stream().mapToLong(term -> term.articles.cost()).sum();
  }

  /** A term's articles, of which none was read yet, and how much one of it is worth. */
  record Weighted(PostingsEnum articles, float weight) {}

  /** How many of the terms the current article has, each as many as it weighs. */
  float frequency() {
    return frequencies[doc - start];
  }

  /**
   * The current article and those behind it before a bound, with their frequencies; goes on to the
   * one behind the last of these. There are perhaps more before the bound.
   */
  void next(int bound, DocAndFloatFeatureBuffer articles) throws IOException {
    int last = Math.min(bound, end);
    articles.growNoCopy(size);
    int count = 0;
    int at = doc < last ? doc - start : NO_MORE_DOCS;
    while (at < last - start) {
      articles.docs[count] = start + at;
      articles.features[count++] = frequencies[at];
      at = ++at < size ? matching.nextSetBit(at) : NO_MORE_DOCS;
    }
    articles.size = count;
    if (doc < last) {
      advance(last);
    }
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() throws IOException {
    return advance(doc + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    if (target < end) {
      int found = matching.nextSetBit(target - start);
      if (found != NO_MORE_DOCS) {
        doc = start + found;
        return doc;
      }
      read(end);
    } else {
      read(target);
    }
    return doc;
  }

  @Override
  public long cost() {
    return cost;
  }

  /** Reads the window that begins with the first article from a number on. */
  private void read(int from) throws IOException {
    resize(from == end);
    start = rare.docID() < from ? rare.advance(from) : rare.docID();
    for (var term : terms) {
      int first = term.articles.docID();
      start = Math.min(start, first < from ? term.articles.advance(from) : first);
    }
    doc = start;
    if (doc == NO_MORE_DOCS) {
      end = NO_MORE_DOCS;
      return;
    }
    end = (int) Math.min(NO_MORE_DOCS, (long) start + size);
    for (var term : terms) {
      add(term);
    }
    for (int one = rare.docID(); one < end; one = rare.nextDoc()) {
      add(one, rare.frequency());
    }
  }

  private void resize(boolean isInRow) {
    int next = isInRow ? Math.min(2 * size, LARGEST) : SMALLEST;
    if (next > frequencies.length) {
      frequencies = new float[next];
      matching = new FixedBitSet(next);
    } else {
      Arrays.fill(frequencies, 0, size, 0);
      matching.clear(0, size);
    }
    size = next;
  }

  private void add(Weighted term) throws IOException {
    while (term.articles.docID() < end) {
      term.articles.nextPostings(end, block);
      for (int i = 0; i < block.size; i++) {
        add(block.docs[i], term.weight * block.features[i]);
      }
    }
  }

  private void add(int article, float frequency) {
    matching.set(article - start);
    frequencies[article - start] += frequency;
  }
}
