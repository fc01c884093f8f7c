package dev.lupe.internal.engine.suggest;

import dev.lupe.internal.engine.analysis.Beginning;
import dev.lupe.internal.engine.analysis.LookupWord;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.SuggestionTerms;
import dev.lupe.internal.engine.search.Scope;
import dev.lupe.query.SuggestRequest;
import dev.lupe.query.SuggestionKind;
import dev.lupe.result.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;

/** Suggests how what has been typed may go on. Used for one request. */
public final class Suggester {
  /** With fewer suggestions than these, a letter is taken to be wrong. */
  private static final int ENOUGH = 3;
  /** A phrase is left out if a longer one with it has at least this share of its articles. */
  private static final double SAME = 0.9;
  /** So many times the words that are shown are looked at; more where they have to fit others. */
  private static final int SPARE = 3;
  private static final int SPARE_BEFORE_FIT = 10;

  private final ReaderState state;
  private final Readings readings;
  private final SuggestRequest request;
  private final Typed typed;
  private final Scope scope;
  private final UsedTerms terms;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> knownStems = new HashSet<>();
  private final Map<Integer, WordsBefore> before = new HashMap<>();
  private final Map<String, Beginning> beginnings = new HashMap<>();

  /** A suggester for a request over a state that its caller keeps open. */
  public Suggester(SuggestRequest request, ReaderState state, Readings readings)
      throws IOException {
    this.state = state;
    this.readings = readings;
    this.request = request;
    this.typed = Typed.of(request.typed());
    this.scope = Scope.of(request.scope(), readings, state);
    this.terms = new UsedTerms(state, scope);
  }

  /** The best suggestions, best first. */
  public List<Suggestion> suggest() throws IOException {
    if (typed.isEmpty()) {
      return List.of();
    }
    find(false);
    if (candidates.size() < ENOUGH && typed.mayBeWrong()) {
      find(true);
    }
    return Choice.of(fitting(), request.limit()).stream().map(Candidate::suggestion).toList();
  }

  /** What goes on from several words or goes with those before it; everything if nothing does. */
  private List<Candidate> fitting() {
    var fitting = candidates.stream().filter(one -> one.matched() > 1 || one.fit() > 0).toList();
    return fitting.isEmpty() ? candidates : fitting;
  }

  private void find(boolean nearly) throws IOException {
    var kinds = request.kinds();
    if (kinds.contains(SuggestionKind.WORD) && !typed.last().folded().isEmpty()) {
      findWords(nearly);
    }
    if (kinds.contains(SuggestionKind.PHRASE)) {
      findShown(Fields.PHRASE, SuggestionKind.PHRASE, nearly);
    }
    if (kinds.contains(SuggestionKind.VALUE)) {
      findShown(Fields.VALUE, SuggestionKind.VALUE, nearly);
    }
    if (kinds.contains(SuggestionKind.TITLE)) {
      new Titles(state, scope, typed).find(request.limit(), nearly).forEach(this::add);
    }
  }

  /** Words of all languages; one that several have is one word. */
  private void findWords(boolean nearly) throws IOException {
    var word = typed.last();
    var beginning = Beginning.ofWords(word, nearly);
    var words = new HashMap<String, Word>();
    for (var reading : readings.all()) {
      for (var one : wordsOf(reading, beginning)) {
        words.merge(LookupWord.fold(one.term().utf8ToString()), one, Word::with);
      }
    }
    var written = new WordForms(state);
    for (var one : best(words.values())) {
      add(new Candidate(SuggestionKind.WORD, written.of(one.field(), one.term()), "",
          one.articles(), word.start(), word.end(), 1, one.fit(), false, nearly));
    }
  }

  /**
   * The words that go best with those before the last, or the most used ones if it is alone; of the
   * forms of a word the first of these.
   */
  private List<Word> best(Collection<Word> words) throws IOException {
    var before = before(typed.words().size() - 1);
    var best = new ArrayList<Word>();
    for (var word : words) {
      best.add(before.isEmpty()
          ? word
          : word.fitting(before.get().fit(word.field(), word.term(), true)));
    }
    return best.stream().sorted(Word.BEST).filter(word -> knownStems.add(word.stem()))
        .limit(request.limit()).toList();
  }

  /** The first so many of the words typed, if some article has them. */
  private Optional<WordsBefore> before(int count) throws IOException {
    if (count == 0) {
      return Optional.empty();
    }
    var known = before.get(count);
    if (known == null) {
      known = WordsBefore.of(typed.words().subList(0, count), scope, readings);
      before.put(count, known);
    }
    return Optional.of(known).filter(WordsBefore::areKnown);
  }

  /** A word with umlauts has a term with and one without them; the latter has all its articles. */
  private Collection<Word> wordsOf(Reading reading, Beginning beginning) throws IOException {
    var words = new HashMap<String, Word>();
    int spare = typed.words().size() > 1 ? SPARE_BEFORE_FIT : SPARE;
    for (var used : terms.best(reading.wordField(), beginning, spare * request.limit())) {
      if (isSuggested(used.term(), reading)) {
        var one = new Word(reading.wordField(), used.term(), stem(used.term(), reading),
            used.articles(), used.articles(), 0);
        words.merge(LookupWord.fold(used.term().utf8ToString()), one,
            (first, second) -> second.articles() > first.articles() ? second : first);
      }
    }
    return words.values();
  }

  /** What all forms of a word in one language have in common, and no others. */
  private static String stem(BytesRef term, Reading reading) {
    String word = term.utf8ToString();
    String stems =
        reading.stems(word).stream().map(Reading.Token::term).collect(Collectors.joining(" "));
    return reading.stemField() + " " + (stems.isEmpty() ? word : stems);
  }

  /** A word, with the language's field in which most articles have it, and how well it fits. */
  private record Word(String field, BytesRef term, String stem, int articles, int inField,
      int fit) {
    static final Comparator<Word> BEST = Comparator.comparingInt(Word::fit)
        .thenComparingInt(Word::articles).reversed().thenComparing(Word::term);

    Word with(Word same) {
      var more = same.inField > inField ? same : this;
      return new Word(more.field, more.term, more.stem, articles + same.articles, more.inField,
          fit);
    }

    Word fitting(int with) {
      return new Word(field, term, stem, articles, inField, with);
    }
  }

  /** Stop words and numbers are typed faster than they are chosen. */
  private static boolean isSuggested(BytesRef term, Reading reading) {
    String word = term.utf8ToString();
    return word.chars().anyMatch(Character::isLetter)
        && word.codePointCount(0, word.length()) > 1
        && !reading.stems(word).isEmpty();
  }

  /** Phrases or values that go on from the last word typed, or from several of the last ones. */
  private void findShown(String field, SuggestionKind kind, boolean nearly) throws IOException {
    var words = typed.words();
    int last = typed.last().folded().isEmpty() ? words.size() - 2 : words.size() - 1;
    for (int from = 0; from <= last; from++) {
      var tail = words.subList(from, words.size());
      var before = before(from);
      var shown = new LinkedHashMap<String, Candidate>();
      for (var used : terms.best(field, beginning(tail, nearly), 2 * request.limit())) {
        var form = SuggestionTerms.shown(used.term());
        if (nearly || agrees(tail, form.text())) {
          boolean inside = !LookupWord.key(LookupWord.of(form.text()))
              .startsWith(LookupWord.key(tail));
          // An article has a phrase in one form, so the articles of all forms add up.
          shown.merge(kind == SuggestionKind.PHRASE ? LookupWord.fold(form.text())
              : form.facet() + ' ' + form.text(),
              new Candidate(kind, form.text(), form.facet(), used.articles(),
                  tail.getFirst().start(), request.typed().length(), tail.size(),
                  before.isEmpty() ? 0 : before.get().fit(field, used.term(), false), inside,
                  nearly),
              Candidate::with);
        }
      }
      shown.values().stream().filter(one -> !isPartOfAnother(one, shown.values()))
          .forEach(this::add);
    }
  }

  /** Phrases and values begin in the same way. */
  private Beginning beginning(List<LookupWord> words, boolean nearly) {
    return beginnings.computeIfAbsent((nearly ? "~" : "=") + LookupWord.key(words),
        key -> Beginning.ofKeys(words, nearly));
  }

  /** Who types an umlaut as two letters means an umlaut: Gue is no beginning of Guter. */
  private static boolean agrees(List<LookupWord> typed, String text) {
    if (typed.stream().noneMatch(LookupWord::isSpelledOut)) {
      return true;
    }
    var all = new StringBuilder();
    typed.forEach(word -> all.append(all.isEmpty() ? "" : " ").append(word.folded()));
    return (" " + joined(LookupWord.fold(text))).contains(" " + all)
        || (" " + joined(LookupWord.spelledOut(text))).contains(" " + all);
  }

  private static String joined(String text) {
    return String.join(" ", LookupWord.of(text).stream().map(LookupWord::folded).toList());
  }

  private static boolean isPartOfAnother(Candidate one, Collection<Candidate> all) {
    return one.kind() == SuggestionKind.PHRASE && all.stream()
        .anyMatch(other -> other.text().startsWith(one.text() + " ")
            && other.articles() >= SAME * one.articles() && other.articles() > 1);
  }

  private void add(Candidate candidate) {
    String text = candidate.kind() == SuggestionKind.VALUE
        ? candidate.text()
        : LookupWord.fold(candidate.text());
    String what = candidate.kind() + " " + candidate.facet() + " " + text;
    if (known.add(what)) {
      candidates.add(candidate);
    }
  }
}
