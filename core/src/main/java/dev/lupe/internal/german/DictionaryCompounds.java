package dev.lupe.internal.german;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compounds by the dictionary of jwordsplitter, an optional dependency: its code is Apache-2.0, its
 * dictionary CC BY-SA 4.0. The dictionary is folded, so that it knows words as an index writes
 * them.
 */
public final class DictionaryCompounds implements Compounds {

  private static final String LIBRARY = "de.danielnaber.jwordsplitter.GermanWordSplitter";
  private static final int MOST_LINKING_LETTERS = 2;

  private final GermanWordSplitter splitter;

  private DictionaryCompounds(GermanWordSplitter splitter) {
    this.splitter = splitter;
  }

  /** Reads the dictionary where jwordsplitter is on the class path; empty where it is not. */
  public static Optional<Compounds> find() {
    try {
      Class.forName(LIBRARY, false, DictionaryCompounds.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      return Optional.empty();
    }
    return Optional.of(open());
  }

  private static Compounds open() {
    var listed = EmbeddedGermanDictionary.getWords();
    // Most words are spelled alike folded: they need no second table, which a cold start waits for.
    var folded = new HashSet<String>(listed.size() / 2);
    for (String word : listed) {
      String same = Umlauts.folded(word);
      if (!same.equals(word)) {
        folded.add(same);
      }
    }
    var words = new EitherSet(listed, folded);
    try {
      var splitter = new GermanWordSplitter(true, words);
      splitter.setStrictMode(true);
      return new DictionaryCompounds(splitter);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary of jwordsplitter", e);
    }
  }

  @Override
  public List<Part> split(CharSequence word) {
    if (word.isEmpty()) {
      return List.of();
    }
    var whole = List.of(new Part(0, word.length()));
    if (word.length() > CompoundSplitter.LONGEST) {
      return whole; // the library refuses longer ones
    }
    var folded = FoldedWord.of(word);
    if (folded.length > CompoundSplitter.LONGEST || OpaqueWords.contains(folded)) {
      return whole;
    }
    List<Part> parts = places(splitter.splitWord(folded.toString()), folded);
    return parts.size() < 2 ? whole : parts;
  }

  /**
   * Finds the parts, which come as texts, in the word; nothing where they do not fit, or where the
   * last one is an ending that happens to be a word too, such as the -fachen of fünffachen.
   */
  private static List<Part> places(List<String> texts, FoldedWord word) {
    String letters = word.toString();
    if (texts.size() < 2) {
      return List.of();
    }
    var parts = new ArrayList<Part>(texts.size());
    int at = 0;
    for (String text : texts) {
      int start = letters.indexOf(Umlauts.folded(text), at);
      if (start < 0 || start - at > MOST_LINKING_LETTERS || text.isEmpty()) {
        return List.of();
      }
      at = start + Umlauts.folded(text).length();
      parts.add(new Part(start, at));
    }
    return PartForms.mayEnd(word.letters, parts.getLast().start(), word.length)
        ? parts.stream().map(part -> word.part(part.start(), part.end())).toList() : List.of();
  }

  /** The words of two sets. Folded words are asked for, so that those with umlauts do no harm. */
  private static final class EitherSet extends AbstractSet<String> {
    private final Set<String> one;
    private final Set<String> other;

    EitherSet(Set<String> one, Set<String> other) {
      this.one = one;
      this.other = other;
    }

    @Override
    public boolean contains(Object word) {
      return one.contains(word) || other.contains(word);
    }

    @Override
    public Iterator<String> iterator() {
      return Stream.concat(one.stream(), other.stream().filter(word -> !one.contains(word)))
          .iterator();
    }

    @Override
    public int size() {
      return Math.toIntExact(one.size() + other.stream().filter(w -> !one.contains(w)).count());
    }
  }
}
