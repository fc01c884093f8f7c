package dev.lupe.internal.german;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits German compounds with nothing but the words of the index: Güterverkehr is Güter and
 * Verkehr because articles hold both.
 *
 * <p>Every way to cut the word into known parts is weighed by the mean logarithm of the parts'
 * frequencies, that is their geometric mean, against the word's own frequency (Philipp Koehn and
 * Kevin Knight: <i>Empirical Methods for Compound Splitting</i>, EACL 2003). What a part costs for
 * being short, and what counts as a part at all, is in {@link PartWeights}.
 *
 * <p>For the same vocabulary the answer is always the same. Safe for many threads if the
 * vocabulary is.
 */
public final class CompoundSplitter implements Compounds {

  static final int LONGEST = 70;
  private static final int SHORTEST = 6;
  private static final int MOST_PARTS = 6;

  private final Vocabulary vocabulary;
  private final double logArticles;

  /**
   * @param vocabulary the words of the index
   * @param articles how many articles the index has
   */
  public CompoundSplitter(Vocabulary vocabulary, int articles) {
    this.vocabulary = vocabulary;
    this.logArticles = Math.log(Math.max(articles, 2));
  }

  @Override
  public List<Part> split(CharSequence word) {
    var parts = new ArrayList<Part>(4);
    addParts(word, 0, word.length(), parts);
    return List.copyOf(parts);
  }

  /** A part that is a compound itself counts as its parts, as it does where it stands alone. */
  private void addParts(CharSequence word, int start, int end, List<Part> parts) {
    int length = end - start;
    if (length == 0) {
      return;
    }
    if (length < SHORTEST || length > LONGEST) {
      parts.add(new Part(start, end));
      return;
    }
    var folded = FoldedWord.of(word.subSequence(start, end));
    List<Part> found = OpaqueWords.contains(folded) ? List.of() : best(folded);
    if (found.size() < 2) {
      parts.add(new Part(start, end));
      return;
    }
    for (Part part : found) {
      addParts(word, start + part.start(), start + part.end(), parts);
    }
  }

  private List<Part> best(FoldedWord word) {
    return new Lattice(word, new PartWeights(word, vocabulary, logArticles), MOST_PARTS).best();
  }
}
