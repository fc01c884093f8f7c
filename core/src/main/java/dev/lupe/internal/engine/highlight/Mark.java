package dev.lupe.internal.engine.highlight;

import dev.lupe.result.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Something to be marked wherever it stands in a matching article. */
public sealed interface Mark {
  /** The text field whose terms or positions tell where it stands. */
  String field();

  /** The number of the query's word, phrase or prefix that it comes from. */
  int part();

  /** A term. */
  record Term(String field, BytesRef term, Span.Reason reason, int part) implements Mark {}

  /** A mark of terms of which there may be many more than stand in one article. */
  sealed interface Many extends Mark {
    /**
     * The terms of a segment's dictionary that are meant.
     *
     * @return empty if there are more than so many
     */
    Optional<WantedTerms> among(Terms dictionary, int most) throws IOException;

    /** Whether a term is meant. */
    boolean accepts(String term);
  }

  /** All terms that an automaton accepts. */
  record Pattern(String field, CompiledAutomaton terms, Span.Reason reason, int part)
      implements
      Many {
    @Override
    public Optional<WantedTerms> among(Terms dictionary, int most) throws IOException {
      return Optional.of(WantedTerms.all(terms.getTermsEnum(dictionary)));
    }

    @Override
    public boolean accepts(String term) {
      var bytes = new BytesRef(term);
      return terms.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
    }
  }

  /** Any of these words. */
  record Words(String field, Set<String> words, Span.Reason reason, int part) implements Many {
    /** Copies the words. */
    public Words {
      words = Set.copyOf(words);
    }

    @Override
    public Optional<WantedTerms> among(Terms dictionary, int most) throws IOException {
      return WantedTerms.these(words, dictionary, most);
    }

    @Override
    public boolean accepts(String term) {
      return words.contains(term);
    }
  }

  /**
   * Terms in a row, marked as one.
   *
   * @param terms the terms in their order
   * @param offsets the place of each, counted from the first
   * @param slop how many places they may be moved in all
   */
  record Phrase(String field, List<BytesRef> terms, List<Integer> offsets, int slop,
      Span.Reason reason, int part)
      implements
      Mark {}

  /**
   * Words that all stand within a number of words, each marked by itself.
   *
   * @param words for each word the terms that it may stand there as, and what is marked of them
   * @param width how many words the stretch that holds them may have
   */
  record Near(String field, List<Map<String, Stretch>> words, int width, int part)
      implements
      Mark {
    /** Copies the words. */
    public Near {
      words = words.stream().map(Map::copyOf).toList();
    }

    /** Words that are one term each, different ones, marked whole. */
    public static Near of(String field, List<String> terms, int width, int part) {
      return new Near(
          field, terms.stream().map(term -> Map.of(term, Stretch.WHOLE)).toList(), width, part);
    }
  }

  /**
   * Stretches inside of words, such as the part of a compound.
   *
   * @param stretches the stretches of each word, counted in letters of the folded word
   */
  record Inside(String field, Map<String, List<Stretch>> stretches, Span.Reason reason, int part)
      implements
      Many {
    @Override
    public Optional<WantedTerms> among(Terms dictionary, int most) throws IOException {
      return WantedTerms.these(stretches.keySet(), dictionary, most);
    }

    @Override
    public boolean accepts(String term) {
      return stretches.containsKey(term);
    }
  }

  /**
   * Some letters of a word.
   *
   * @param start the first
   * @param end behind the last
   */
  record Stretch(int start, int end) {
    /** All letters of any word. */
    public static final Stretch WHOLE = new Stretch(0, Integer.MAX_VALUE);
  }
}
