package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.highlight.Mark;
import dev.lupe.internal.engine.index.Card;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Query.All;
import dev.lupe.query.SearchRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What a request looks for in Lucene's terms, filters aside. This is where both sorts of query meet:
 * each language of the index reads the query in its own way, and each reading meets only articles and
 * paragraphs of that language.
 */
public final class Translation {
  private final Query words;
  private final Query text;
  private final Map<String, List<Mark>> marks;
  private final boolean droppedWords;

  private Translation(Query words, Placement placement, Map<String, List<Mark>> marks,
      boolean droppedWords) {
    this.words = words;
    this.text = placement.applied(words);
    this.marks = marks;
    this.droppedWords = droppedWords;
  }

  /** Translates a request whose text has been parsed; stop words are left out. */
  static Translation of(dev.lupe.query.Query query, SearchRequest request, Readings readings,
      ReaderState state, TimeLimit limit) {
    return of(query, request, readings, state, limit, false, WordHints.of(request, query));
  }

  /** The same with stop words kept, for queries that find nothing without them. */
  static Translation withStopWords(dev.lupe.query.Query query, SearchRequest request,
      Readings readings, ReaderState state, TimeLimit limit) {
    return of(query, request, readings, state, limit, true, WordHints.of(request, query));
  }

  /** The same with words that may be meant by those that no article has. */
  static Translation withMeant(dev.lupe.query.Query query, SearchRequest request,
      Readings readings, ReaderState state, TimeLimit limit,
      Map<String, List<String>> meant) {
    return of(query, request, readings, state, limit, false,
        WordHints.of(request, query).withMeant(meant));
  }

  /** Every article, all alike. */
  static Translation everything() {
    return of(new BoostQuery(MatchAllDocsQuery.INSTANCE, 0f), Map.of());
  }

  /** What is looked for without words having been typed. */
  static Translation of(Query text, Map<String, List<Mark>> marks) {
    return new Translation(text, Placement.NONE, marks, false);
  }

  private static Translation of(dev.lupe.query.Query query, SearchRequest request,
      Readings readings, ReaderState state, TimeLimit limit, boolean keepStopWords,
      WordHints hints) {
    if (query instanceof All) {
      return everything();
    }
    var marks = new HashMap<String, List<Mark>>();
    var any = new BooleanQuery.Builder();
    var asked = new Asked(request, readings, state, keepStopWords, hints, new TermBudget(),
        new NearTerms(state, limit::cutsMatches), limit);
    var weights = ReadingWeights.of(query, readings.all(), state);
    boolean read = false;
    boolean dropped = false;
    for (Reading reading : readings.all()) {
      if (!state.has(Fields.READING, reading.tag())) {
        continue;
      }
      var translated = new ReadingTranslation(reading, asked);
      Optional<Query> one = translated.of(query);
      if (one.isEmpty() && translated.droppedWords()) {
        // Nothing but stop words of this language: they are what is looked for in its articles.
        translated = new ReadingTranslation(reading, asked.withStopWords());
        one = translated.of(query);
      }
      float weight = weights.getOrDefault(reading.tag(), 1f);
      one.ifPresent(found -> any.add(Clauses.boosted(found, weight), Occur.SHOULD));
      read |= one.isPresent();
      dropped |= translated.droppedWords();
      marks.put(reading.tag(), translated.marks());
    }
    Query text = read
        ? FlatQuery.of(any.build())
        : new MatchNoDocsQuery("nothing to look for");
    return new Translation(text, Placement.of(request, readings), marks, dropped);
  }

  /** Whether some language left words out because they are stop words there. */
  boolean droppedWords() {
    return droppedWords;
  }

  /** What is to be marked in an article, in each language that it has paragraphs of. */
  public List<Mark> marks(Card card, Readings readings) {
    var own = marks(readings.of(Locale.forLanguageTag(card.language())).tag());
    if (card.others().isEmpty()) {
      return own;
    }
    var all = new ArrayList<>(own);
    card.others().forEach(
        tag -> all.addAll(marks(readings.of(Locale.forLanguageTag(tag)).tag())));
    return all;
  }

  /** What is to be marked in articles of one reading. */
  public List<Mark> marks(String readingTag) {
    return marks.getOrDefault(readingTag, List.of());
  }

  /** What the words mean by themselves, whatever an editor has put first or hidden. */
  Query words() {
    return words;
  }

  /** What the articles have to match, filters aside. */
  Query text() {
    return text;
  }
}
