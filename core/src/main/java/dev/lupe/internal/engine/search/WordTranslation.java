package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Clauses.anyTerm;
import static dev.lupe.internal.engine.search.Clauses.boosted;
import static dev.lupe.internal.engine.search.Clauses.term;

import dev.lupe.internal.engine.analysis.QueryRules;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Reading.Token;
import dev.lupe.internal.engine.index.BoundedMemory;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.SegmentWords;
import dev.lupe.internal.german.DerivedWords;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * What a plain word means in one language: its stem in title and text, its other spellings, the form
 * that was typed, compounds with it or of it, and the same name spelled differently.
 *
 * <p>The weights come from experiments on sixteen English and thirteen German test collections.
 */
final class WordTranslation {
  /** How much the word as it was typed counts beside its stem. */
  private static final float EXACT = 0.3f;
  /** How much a word in the title counts beside one in title or text. */
  private static final float TITLE = 0.1f;
  private static final String HYPHENS = "-\u2010\u2011";
  private static final int SHORTEST_SECOND = 3;
  /** The stem of a shorter spelling may by chance be that of another word: Goethe, Gothe, Goth. */
  private static final int SHORTEST_STEM = 6;
  /** Words whose spellings and cuts are remembered at most, in each language. */
  private static final int MOST_REMEMBERED = 1_000;

  private final Reading reading;
  private final Asked asked;
  private final ReaderState state;
  private final MarkCollector marks;
  private final CompoundTranslation compounds;
  private final NameTranslation names;
  private final SeparatedVerb separated;
  private final QueryRules rules;
  private final float title;
  private final TimeLimit limit;
  private boolean droppedWords;

  WordTranslation(Reading reading, Asked asked, MarkCollector marks, RankOnly rankOnly) {
    float titleBoost = asked.hints().titleBoost();
    this.reading = reading;
    this.asked = asked;
    this.state = asked.state();
    this.limit = asked.limit();
    this.marks = marks;
    this.rules = asked.readings().rules(reading);
    this.title = titleBoost < 1 ? TITLE * titleBoost : TITLE + titleBoost - 1;
    this.compounds = new CompoundTranslation(reading, asked, marks, rankOnly);
    this.separated = new SeparatedVerb(reading, asked, marks);
    this.names = new NameTranslation(reading, state, marks,
        asked.request().namesAcrossLanguages() && asked.readings().namesAcrossLanguages());
  }

  /** Other names of places whose name is several of these words in a row. */
  Optional<Query> placesOfRows(List<dev.lupe.query.Query> queries) {
    return names.exonymsOfRows(queries);
  }

  /** Notes that a word was left out because it is a stop word of another language. */
  void dropWord() {
    droppedWords = true;
  }

  /** Whether words were left out because they are stop words. */
  boolean droppedWords() {
    return droppedWords;
  }

  /**
   * A word in any of its forms; one with hyphens is all of its parts, or the parts written as one.
   *
   * @return empty if there is nothing in it to look for
   */
  Optional<Query> of(String text, boolean keepStopWords) {
    boolean hyphens = text.chars().anyMatch(c -> HYPHENS.indexOf(c) >= 0);
    return of(text, keepStopWords, hyphens);
  }

  /** A word among others of which any may match: the parts of one with hyphens stand for it too. */
  Optional<Query> oneOfMany(String text, boolean keepStopWords) {
    return of(text, keepStopWords, false);
  }

  /** Whether names are found in other spellings too. */
  boolean withNames() {
    return names.isWanted();
  }

  /** Several words as one, so that none of them outweighs the others by being rarer. */
  Query asOne(List<String> several) {
    var stems = new LinkedHashSet<String>();
    several.forEach(word -> reading.stems(word).forEach(stem -> stems.add(stem.term())));
    return Clauses.any(List.of(
        TermsAsOne.of(state, reading.stemField(), stems),
        boosted(TermsAsOne.of(state, reading.titleField(), stems), title)));
  }

  private Optional<Query> of(String text, boolean keepStopWords, boolean allParts) {
    var stems = reading.stems(text);
    var words = reading.words(text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var stops = rules.areStopWords(reading, text);
    if (stops.orElse(stems.isEmpty())) {
      droppedWords = true;
      return keepStopWords ? Optional.of(stopWords(words)) : Optional.empty();
    }
    if (stems.isEmpty()) {
      return Optional.of(stopWords(words));
    }
    int part = marks.nextPart();
    if (limit.cutsMatches()) {
      return Optional.of(Clauses.any(stems.stream()
          .map(stem -> term(reading.stemField(), stem.term())).toList()));
    }
    var each = stems.stream().map(stem -> stem(stem, words, part)).toList();
    var forms = new ArrayList<Query>();
    forms.add(allParts ? Clauses.all(each) : Clauses.any(each));
    if (each.size() > 1) {
      joined(words, part).ifPresent(forms::add);
    } else {
      String folded = Reading.folded(words).getFirst().term();
      forms.addAll(parted(folded, part));
      separated.of(folded, part).ifPresent(forms::add);
    }
    return Optional.of(bestOf(Clauses.any(forms), names.exonyms(text, part)));
  }

  /** Who writes both names of a place does not write more of it. */
  private static Query bestOf(Query typed, List<Query> otherNames) {
    if (otherNames.isEmpty()) {
      return typed;
    }
    var names = new ArrayList<>(otherNames);
    names.add(typed);
    return new DisjunctionMaxQuery(names, 0);
  }

  private Query stopWords(List<Token> words) {
    int part = marks.nextPart();
    return Clauses.all(Reading.folded(words).stream()
        .map(word -> exact(word.term(), part, 1)).toList());
  }

  private Query stem(Token stem, List<Token> words, int part) {
    var typed = typed(words, stem.position());
    var spellings = typed.map(word -> remembered("spellings.", word, this::spellings))
        .orElse(List.of());
    var stems = new LinkedHashSet<String>();
    stems.add(stem.term());
    for (String spelling : spellings) {
      reading.stems(spelling).forEach(other -> stems.add(other.term()));
    }
    stems.forEach(term -> marks.term(reading.stemField(), term, Reason.STEM, part));
    var derived = derived(stems);
    derived.forEach(term -> marks.term(reading.stemField(), term, Reason.STEM, part));
    var folded = new LinkedHashSet<>(folded(words, stem.position()));
    spellings.stream().filter(WordTranslation::isAscii).forEach(folded::add);
    var any = new BooleanQuery.Builder()
        .add(compounds.with(stems, derived, folded, part), Occur.SHOULD)
        .add(boosted(anyTerm(state, reading.titleField(), stems), title), Occur.SHOULD);
    typed.ifPresent(word -> any.add(exactlyTyped(word, spellings, part), Occur.SHOULD));
    typed
        .ifPresent(word -> names.keys(word, part).ifPresent(query -> any.add(query, Occur.SHOULD)));
    return any.build();
  }

  /** Unterzeichnung is also that somebody unterzeichnet; but what is excluded is meant as it stands. */
  private List<String> derived(Set<String> stems) {
    if (!reading.hasCompounds() || marks.isExcluded()) {
      return List.of();
    }
    var words = new DerivedWords();
    var candidates = stems.stream().flatMap(stem -> words.of(stem).stream())
        .filter(stem -> !stems.contains(stem)).distinct().toList();
    var known = state.known(reading.stemField(), candidates);
    return candidates.stream().filter(known::contains).toList();
  }

  /** Online-Shop is also written Onlineshop. */
  private Optional<Query> joined(List<Token> words, int part) {
    var joined = new StringBuilder();
    Reading.folded(words).forEach(word -> joined.append(word.term()));
    if (!state.has(reading.wordField(), joined.toString())) {
      return Optional.empty();
    }
    var stems = new LinkedHashSet<String>();
    reading.stems(joined.toString()).forEach(stem -> stems.add(stem.term()));
    if (stems.isEmpty()) {
      return Optional.empty();
    }
    stems.forEach(term -> marks.term(reading.stemField(), term, Reason.STEM, part));
    return Optional.of(anyTerm(state, reading.stemField(), stems));
  }

  /** Onlineshop is also written Online-Shop or Online Shop, Email E-Mail. */
  private List<Query> parted(String word, int part) {
    var forms = new ArrayList<Query>();
    for (int cut : remembered("cuts.", word, this::cuts)) {
      String first = word.substring(0, cut);
      String second = word.substring(cut);
      if (!reading.stems(first).isEmpty() && !reading.stems(second).isEmpty()) {
        var row = new TermRow(
            reading.wordField(), List.of(new Token(first, 0), new Token(second, 1)), 0);
        forms.add(boosted(row.marked(marks, Reason.STEM, part),
            PartsWeight.of(state, reading.wordField(), word, List.of(first, second))));
      }
    }
    return forms;
  }

  /** What the words of this state of the index say about a word, found out once. */
  private <T> List<T> remembered(String what, String word, Function<String, List<T>> work) {
    BoundedMemory<List<T>> memory = state.remembered(
        what + reading.tag(), () -> new BoundedMemory<>(MOST_REMEMBERED));
    var known = memory.get(word);
    if (known == null) {
      known = work.apply(word);
      if (!limit.cutsMatches()) {
        memory.keep(word, known);
      }
    }
    return known;
  }

  /** Where a word can be cut so that some article has either part of it as a word. */
  private List<Integer> cuts(String word) {
    var cuts = IntStream.rangeClosed(1, word.length() - SHORTEST_SECOND).boxed().toList();
    // The longer part is likelier to be no word.
    for (boolean longer : List.of(true, false)) {
      var known = known(cuts.stream().map(cut -> part(word, cut, longer)).toList());
      cuts = cuts.stream().filter(cut -> known.contains(part(word, cut, longer))).toList();
    }
    return cuts;
  }

  /** Those of several words that some article has; in memory, where the words are there anyhow. */
  private Set<String> known(List<String> words) {
    var lexicon = CompoundLexicon.of(asked, reading)
        .filter(known -> words.stream().allMatch(SegmentWords::isWord));
    return lexicon.isPresent()
        ? words.stream().filter(lexicon.get()::has).collect(Collectors.toSet())
        : state.known(reading.wordField(), words);
  }

  private static String part(String word, int cut, boolean longer) {
    boolean isFirst = cut > word.length() - cut == longer;
    return isFirst ? word.substring(0, cut) : word.substring(cut);
  }

  /** The other spellings of a word that some article has, perhaps in another form. */
  private List<String> spellings(String word) {
    var spellings = reading.spellings(word);
    var known = state.known(reading.wordField(), spellings);
    return spellings.stream()
        .filter(one -> known.contains(one) || isTranscription(one, word) && hasForms(one)).toList();
  }

  /** Waermepumpe is Wärmepumpe in two letters, and that one in one; Gefahren is not Gefähren. */
  private static boolean isTranscription(String spelling, String word) {
    return isAscii(word)
        ? spelling.length() < word.length()
        : spelling.length() > word.length();
  }

  private boolean hasForms(String word) {
    return reading.stems(word).stream().map(Token::term).anyMatch(
        stem -> stem.length() >= SHORTEST_STEM && state.has(reading.stemField(), stem));
  }

  /**
   * What ranks the typed spelling first: the folded term of a word without accents also stands for
   * its spellings with accents, so articles that have those get no share.
   */
  private Query exactlyTyped(String word, List<String> spellings, int part) {
    var exact = exact(word, part, EXACT);
    var accented = spellings.stream().filter(spelling -> !isAscii(spelling)).toList();
    if (accented.isEmpty() || !isAscii(word)) {
      return exact;
    }
    var only = new BooleanQuery.Builder().add(exact, Occur.MUST);
    accented.forEach(other -> only.add(term(reading.wordField(), other), Occur.MUST_NOT));
    return only.build();
  }

  private Query exact(String word, int part, float weight) {
    marks.term(reading.wordField(), word, Reason.EXACT, part);
    return boosted(state.query(reading.wordField(), word), weight);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  /** The term for a word just as it was typed: with its accents, if it has any. */
  private static Optional<String> typed(List<Token> words, int position) {
    return words.stream().filter(word -> word.position() == position).map(Token::term)
        .reduce((folded, withAccents) -> withAccents);
  }

  private static Set<String> folded(List<Token> words, int position) {
    return words.stream().filter(word -> word.position() == position).map(Token::term)
        .limit(1).collect(Collectors.toSet());
  }
}
