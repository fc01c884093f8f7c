package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.LookupWord;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.spell.Speller;
import dev.lupe.internal.engine.spell.Spelling;
import dev.lupe.query.ParsedQuery;
import dev.lupe.query.Query.Combined;
import dev.lupe.query.Query.InField;
import dev.lupe.query.Query.Word;
import dev.lupe.query.QueryPart;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.Correction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;

/**
 * Finds out which words of a query may be misspelled, and what is found with those that may be
 * meant. Words that articles have, numbers, addresses, words in quotes and words that are excluded are
 * right.
 */
final class Corrections {
  /** A word that finds so few articles may be misspelled all the same. */
  private static final int LITTLE = 2;
  /** A word that few articles have is right unless another has so many times its articles. */
  private static final int FAR_MORE = 50;
  /** The same for a word that no article has, but that finds other forms or other names. */
  private static final int MORE = 5;
  /** The cost of the slip that a word of so many letters may have. */
  private static final double COST_PER_LETTER = 0.35;
  /** The same for what is searched in its place without asking: two letters of eight. */
  private static final double TOLERATED_PER_LETTER = 0.25;
  /** Of names at most so much: two likely slips, but no letter for just any other. */
  private static final double TOLERATED_OF_NAME = 1.8;
  /** The cost of the slip in a word that some article has: one letter. */
  private static final double MOST_OF_KNOWN = 1;
  /** Words whose likelihood is this near to the best one's are meant as well. */
  private static final double NEARLY = 1;
  private static final int MOST = 3;
  /** What makes a word one of an address, which is copied and not typed. */
  private static final Pattern ADDRESS = Pattern.compile("://|^www\\.|@|\\.[a-z]{2,}/");

  private final Question question;
  private final ReaderState state;
  private final Readings readings;
  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final TimeLimit limit;
  private final Speller speller;
  private final Map<String, Integer> rare = new LinkedHashMap<>();
  private final Map<String, List<Spelling>> meant = new LinkedHashMap<>();
  private final Map<String, Boolean> isFound = new LinkedHashMap<>();

  private Corrections(Question question) {
    this.question = question;
    this.state = question.state();
    this.readings = question.readings();
    this.searcher = question.searcher();
    this.request = question.request();
    this.limit = question.limit();
    this.speller = new Speller(state, readings, limit::cuts);
  }

  /** Looks at the words of a query. */
  static Corrections of(Question question) throws IOException {
    var corrections = new Corrections(question);
    var words = new LinkedHashSet<String>();
    addWords(question.parsed().query(), words);
    for (String word : words) {
      if (!question.limit().cuts() && !standsInAddress(word, question.parsed())) {
        corrections.look(word);
      }
    }
    return corrections;
  }

  private static boolean standsInAddress(String word, ParsedQuery parsed) {
    return parsed.parts().stream().map(QueryPart::text)
        .anyMatch(text -> text.contains(word) && ADDRESS.matcher(text).find());
  }

  /** The words that may be meant by words that no article has. */
  Map<String, List<String>> meant() {
    var words = new LinkedHashMap<String, List<String>>();
    meant.forEach((typed, spellings) -> {
      if (!isFound.getOrDefault(typed, false)) {
        double best = Speller.likelihood(spellings.getFirst());
        var likely = spellings.stream()
            .filter(one -> Speller.likelihood(one) > best - NEARLY)
            .filter(one -> isTolerated(one, typed))
            .map(Spelling::word).toList();
        if (!likely.isEmpty()) {
          words.put(typed, likely);
        }
      }
    });
    return words;
  }

  private boolean isTolerated(Spelling one, String typed) {
    return one.cost() <= TOLERATED_PER_LETTER * typed.length()
        && (one.cost() <= TOLERATED_OF_NAME || readings.all().stream()
            .noneMatch(reading -> reading.wordField().equals(one.field())
                && NameTranslation.isName(one.word(), reading, state)));
  }

  /**
   * The query in other spellings that find more than it does, best first. A word that some article
   * has is doubted only where the whole query finds next to nothing.
   */
  List<Correction> offered(long total) throws IOException {
    if (total <= LITTLE) {
      for (var word : rare.entrySet()) {
        compare(word.getKey(), word.getValue());
      }
    }
    if (meant.isEmpty()) {
      return List.of();
    }
    boolean isUnknown = isFound.containsValue(false);
    int alternatives = meant.size() == 1 ? meant.values().iterator().next().size() : 1;
    var offered = new ArrayList<Correction>();
    for (int i = 0; i < alternatives && !limit.cuts(); i++) {
      var words = new LinkedHashMap<String, String>();
      for (var word : meant.entrySet()) {
        words.put(word.getKey(), Accents.of(word.getValue().get(i), state));
      }
      var corrected = CorrectedText.of(request.text(), words);
      if (corrected.changes().isEmpty()) {
        continue;
      }
      var query = question.parse(corrected.text()).query();
      long articles = searcher.count(question.narrowed(Translation.of(
          query, request.text(corrected.text()), readings, state, limit).text()));
      if (articles > total || articles > 0 && isUnknown && articles == total) {
        offered.add(new Correction(corrected.text(), corrected.changes(), articles));
      }
    }
    return offered;
  }

  private static void addWords(dev.lupe.query.Query query, Set<String> words) {
    switch (query) {
      case Word word -> words.add(word.text());
      case InField in when in.field().equals("body") || in.field().equals("title") ->
        addWords(in.query(), words);
      case Combined all -> {
        all.must().forEach(one -> addWords(one, words));
        all.should().forEach(one -> addWords(one, words));
      }
      default -> {}
    }
  }

  private void look(String word) throws IOException {
    if (word.codePoints().anyMatch(c -> !Character.isLetter(c))) {
      return;
    }
    String folded = LookupWord.fold(word);
    int most = 0;
    for (Reading reading : readings.all()) {
      most = Math.max(most, state.articlesWith(reading.wordField(), folded));
    }
    if (most == 0) {
      compare(word, 0);
    } else if (most <= LITTLE) {
      rare.put(word, most);
    }
  }

  /** Sets a word that so many articles have against those that are spelled nearly so. */
  private void compare(String word, int most) throws IOException {
    boolean begun = request.isAsYouType() && request.text().endsWith(word);
    if (limit.cuts() || begun && findsLikely(word)) {
      return;
    }
    var query = question.narrowed(
        Translation.of(new Word(word), request, readings, state, limit).text());
    if (limit.cuts()) {
      return;
    }
    int found = Math.max(most, searcher.count(query));
    // What was not looked for to its end may be found all the same, and is no slip then.
    if (!question.isWhole() || found > 0 && begun) {
      return;
    }
    double dearest = most > 0 ? MOST_OF_KNOWN : COST_PER_LETTER * LookupWord.fold(word).length();
    int fewest = Math.max(1, (most > 0 ? FAR_MORE : MORE) * found);
    // If the likeliest word is none, those behind it are none all the more.
    var near = (most > 0 ? speller.near(word, 1, MOST) : speller.near(word, MOST)).stream()
        .takeWhile(one -> one.cost() <= dearest && one.articles() >= fewest).toList();
    if (!near.isEmpty()) {
      meant.put(word, near);
      isFound.put(word, found > 0);
    }
  }

  /** Whether the likeliest words that begin so are found, which is quickly known. */
  private boolean findsLikely(String start) throws IOException {
    for (Reading reading : readings.all()) {
      var words = BegunWords.of(Reading.folded(reading.words(start)), reading, state, limit);
      if (words.isPresent() && !words.get().mostUsed().isEmpty()
          && searcher.count(question.narrowed(
              state.query(reading.wordField(), words.get().mostUsed().getFirst()))) > 0) {
        return true;
      }
    }
    return false;
  }
}
