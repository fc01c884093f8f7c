package dev.lupe.internal.engine.spell;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The terms that begin with the same letter as a word and are up to three letters off: more than
 * Lucene's automata take. Most terms are told apart by the letters they have, whatever their order.
 */
final class FartherTerms {
  private static final int MOST_OFF = 3;
  private static final double MOST_COST = 2.8;
  private static final int LETTERS = 32;

  private final String word;
  private final BytesRef first;
  private final int[] letters = new int[LETTERS];

  FartherTerms(String word) {
    this.word = word;
    this.first = new BytesRef(word.substring(0, word.offsetByCodePoints(0, 1)));
  }

  /** What all of them begin with. */
  BytesRef first() {
    return first;
  }

  /** Those of a field of a segment. */
  TermsEnum among(Terms terms) throws IOException {
    return new FilteredTermsEnum(terms.iterator()) {
      {
        setInitialSeekTerm(first);
      }

      @Override
      protected AcceptStatus accept(BytesRef term) {
        return !StringHelper.startsWith(term, first) ? AcceptStatus.END
            : isNear(term) ? AcceptStatus.YES
            : AcceptStatus.NO;
      }
    };
  }

  /** Whether a term that begins so is one of them. */
  boolean isNear(BytesRef term) {
    return Math.abs(term.length - word.length()) <= MOST_OFF && lettersOff(term) <= MOST_OFF
        && EditCost.of(word, term.utf8ToString()) <= MOST_COST;
  }

  /** How many letters one has and the other has not. */
  private int lettersOff(BytesRef term) {
    Arrays.fill(letters, 0);
    for (int i = 0; i < word.length(); i++) {
      letters[word.charAt(i) % LETTERS]++;
    }
    for (int i = term.offset; i < term.offset + term.length; i++) {
      letters[term.bytes[i] & (LETTERS - 1)]--;
    }
    int missing = 0;
    int extra = 0;
    for (int difference : letters) {
      missing += Math.max(0, difference);
      extra += Math.max(0, -difference);
    }
    return Math.max(missing, extra);
  }
}
