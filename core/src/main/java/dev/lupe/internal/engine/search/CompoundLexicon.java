package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Reading.Token;
import dev.lupe.internal.engine.index.BoundedMemory;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.SegmentWords;
import dev.lupe.internal.german.CompoundSplitter;
import dev.lupe.internal.german.Compounds;
import dev.lupe.internal.german.DictionaryCompounds;
import dev.lupe.internal.german.GermanStemmer;
import dev.lupe.internal.german.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of one state of the index, and which of them hold another word as a part. Found when
 * they are asked for, with all words that the index has by then, so a part that came late is found in
 * compounds that came early.
 */
public final class CompoundLexicon {
  /**
   * From one article up to so many a dictionary is asked first, where there is one: the words of a small
   * index are too few to tell all parts by. On 22,686 passages it adds .001 to nDCG@10, on 240 of
   * them .005; and reading it takes longer than a search.
   */
  private static final int FEW_ARTICLES = 10_000;
  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_INNER_STEM = 5;
  private static final int LONGEST_ENDING = 3;
  /** Longer compounds are only taken apart into all their parts. */
  private static final int MOST_DIVIDED = 4;
  /** Words taken apart for one part at most, the most common first. */
  private static final int MOST_TRIED = 3_000;
  /** Stems whose words are remembered at most. */
  private static final int MOST_STEMS = 1_000;
  private static final int LONGEST_VERB_ENDING = 5;
  /** After so many words it is seen whether there is time for more. */
  private static final int BREATH = 64;
  /** Holders that are remembered at most, for all stems together: about five megabytes. */
  private static final int MOST_REMEMBERED = 50_000;
  /** Words whose parts are remembered at most: about four megabytes. Many hold several stems. */
  private static final int MOST_SPLIT = 20_000;

  private final Reading reading;
  private final List<SegmentWords> segments;
  private final Compounds compounds;
  private final BoundedMemory<List<Holder>> holders =
      new BoundedMemory<>(MOST_REMEMBERED, found -> 1 + found.size());
  private final BoundedMemory<List<Part>> splits = new BoundedMemory<>(MOST_SPLIT);
  private final BoundedMemory<List<String>> forms = new BoundedMemory<>(MOST_STEMS);

  private CompoundLexicon(ReaderState state, Reading reading) {
    this.reading = reading;
    int articles = state.articles(reading.wordField());
    boolean areFew = articles > 0 && articles <= FEW_ARTICLES;
    // A first search waits for both the dictionary and the words, and mostly for nothing else.
    var dictionary = CompletableFuture.supplyAsync(
        () -> areFew ? Optional.of(Dictionary.FOUND) : Optional.<Compounds>empty());
    this.segments = state.segmentWords(reading.wordField());
    var splitter = new CompoundSplitter(this::frequency, articles);
    var all = dictionary.join().map(found -> found.orElse(splitter)).orElse(splitter);
    this.compounds = word -> split(word.toString(), all);
  }

  private List<Part> split(String word, Compounds all) {
    var known = splits.get(word);
    if (known == null) {
      known = all.split(word);
      splits.keep(word, known);
    }
    return known;
  }

  /** Begins to read the compounds of a state in one language, on another thread. */
  static void begin(ReaderState state, Reading reading) {
    state.begin(name(reading), () -> read(state, reading));
  }

  /** The compounds of a language; empty if it has none, or if they can't be read in time. */
  static Optional<CompoundLexicon> of(Asked asked, Reading reading) {
    var limit = asked.limit();
    if (!reading.hasCompounds() || limit.cutsMatches()) {
      return Optional.empty();
    }
    Optional<CompoundLexicon> lexicon = asked.state().inTime(
        name(reading), () -> read(asked.state(), reading), limit.patience());
    if (lexicon.isEmpty()) {
      limit.cutMatches();
    }
    return lexicon;
  }

  private static String name(Reading reading) {
    return "compounds." + reading.tag();
  }

  private static CompoundLexicon read(ReaderState state, Reading reading) {
    return new CompoundLexicon(state, reading);
  }

  /**
   * A compound and the part of it that was asked for.
   *
   * @param word the compound, as the word field has it
   * @param start where the part begins in it
   * @param end where the part ends, exclusive
   * @param stems the stems of the compound, as the stem field has them
   */
  record Holder(String word, int start, int end, List<String> stems) {}

  /**
   * The ways in which a compound may be written as several words, each as the stems of these: first
   * all its parts apart; then, of three parts or more, with neighbours together, so that
   * Krankenversicherungsreform is also Krankenversicherung and Reform. Empty if it is no compound.
   */
  List<List<String>> divisions(String word) {
    var parts = compounds.split(word);
    if (parts.size() < 2) {
      return List.of();
    }
    int gaps = parts.size() - 1;
    int ways = parts.size() > MOST_DIVIDED ? 1 : (1 << gaps) - 1;
    var stemmer = new GermanStemmer();
    return IntStream.range(0, ways)
        .mapToObj(closed -> divided(word, parts, closed, stemmer)).toList();
  }

  /** The stems of the words that a compound is divided into where gaps, given as bits, are closed. */
  private static List<String> divided(
      String word, List<Part> parts, int closed, GermanStemmer stemmer) {
    var stems = new ArrayList<String>();
    int start = parts.getFirst().start();
    for (int i = 0; i < parts.size(); i++) {
      if ((closed >> i & 1) == 0) {
        stems.add(stemmer.stem(new Part(start, parts.get(i).end()).of(word)));
        start = i + 1 < parts.size() ? parts.get(i + 1).start() : start;
      }
    }
    return List.copyOf(stems);
  }

  /** Whether some article, perhaps a deleted one, has a word of letters from a to z. */
  boolean has(String word) {
    return segments.stream().anyMatch(segment -> segment.frequency(word) > 0);
  }

  /** The words with the stem of a verb, in alphabetical order; all begin with the same letter. */
  List<String> forms(String stem) {
    var known = forms.get(stem);
    if (known == null) {
      known = findForms(stem);
      forms.keep(stem, known);
    }
    return known;
  }

  private List<String> findForms(String stem) {
    var stemmer = new GermanStemmer();
    var found = new TreeSet<String>();
    int longest = stem.length() + LONGEST_VERB_ENDING;
    for (var segment : segments) {
      segment.forEachBeginning(stem.substring(0, 1), longest, word -> {
        if (stemmer.stem(word).equals(stem)) {
          found.add(word);
        }
      });
    }
    return List.copyOf(found);
  }

  /** The words that hold a word of this stem as a part, the most common first; if there is time. */
  List<Holder> holding(String stem, TimeLimit limit) {
    if (stem.length() < SHORTEST_STEM) {
      return List.of();
    }
    var known = holders.get(stem);
    if (known != null) {
      return known;
    }
    var found = find(stem, limit);
    found.ifPresent(all -> holders.keep(stem, all));
    return found.orElse(List.of());
  }

  private Optional<List<Holder>> find(String stem, TimeLimit limit) {
    var words = new TreeSet<String>();
    for (var segment : segments) {
      segment.forEachHolding(stem, word -> {
        if (mayHold(word, stem)) {
          words.add(word);
        }
      });
    }
    var stemmer = new GermanStemmer();
    var found = new ArrayList<Holder>();
    int tried = 0;
    for (String word : mostCommon(words)) {
      if (++tried % BREATH == 0 && limit.cutsMatches()) {
        return Optional.empty();
      }
      var parts = compounds.find(stem, word, stemmer);
      if (!parts.isEmpty()) {
        var stems = reading.stems(word).stream().map(Token::term).toList();
        parts.forEach(
            part -> found.add(new Holder(word, part.start(), part.end(), stems)));
      }
    }
    var frequencies = frequencies(found.stream().map(Holder::word).distinct());
    found.sort(Comparator.comparingInt((Holder holder) -> frequencies.get(holder.word())).reversed()
        .thenComparing(Holder::word).thenComparingInt(Holder::start));
    return Optional.of(List.copyOf(found));
  }

  /** Short stems stand in the middle of too many words by chance. */
  private static boolean mayHold(String word, String stem) {
    return stem.length() >= SHORTEST_INNER_STEM
        || word.startsWith(stem)
        || word.length() - word.lastIndexOf(stem) - stem.length() <= LONGEST_ENDING;
  }

  private List<String> mostCommon(TreeSet<String> words) {
    if (words.size() <= MOST_TRIED) {
      return List.copyOf(words);
    }
    var frequencies = frequencies(words.stream());
    var best = new Best<>(MOST_TRIED,
        Comparator.<String>comparingInt(frequencies::get).reversed()
            .thenComparing(Comparator.naturalOrder()));
    words.forEach(best::offer);
    return best.sorted().stream().sorted().toList();
  }

  private Map<String, Integer> frequencies(Stream<String> words) {
    return words.collect(Collectors.toMap(Function.identity(), this::frequency));
  }

  private int frequency(CharSequence word) {
    int sum = 0;
    for (var segment : segments) {
      sum += segment.frequency(word);
    }
    return sum;
  }

  /** Read when it is first needed. */
  private static final class Dictionary {
    static final Compounds FOUND = DictionaryCompounds.find().orElse(word -> List.of());
  }
}
