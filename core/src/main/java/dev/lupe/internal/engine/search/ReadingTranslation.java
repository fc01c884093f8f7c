package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Reading.Token;
import dev.lupe.internal.engine.highlight.Mark;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Query.All;
import dev.lupe.query.Query.Combined;
import dev.lupe.query.Query.Fuzzy;
import dev.lupe.query.Query.InField;
import dev.lupe.query.Query.Nothing;
import dev.lupe.query.Query.Phrase;
import dev.lupe.query.Query.Prefix;
import dev.lupe.query.Query.Published;
import dev.lupe.query.Query.Word;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** A query as one language reads it. Used once. */
final class ReadingTranslation {
  /** How much the word as it was typed counts beside its stem. */
  private static final float EXACT = 0.3f;
  /** How much a word in the title counts beside one in title or text. */
  private static final float TITLE = 0.1f;
  private static final int MAX_FUZZY_TERMS = 50;
  private static final int LONG_WORD = 6;
  private static final int SHORTEST_FUZZY = 3;
  private static final int LONGEST_FUZZY = 50;

  private final Reading reading;
  private final ReaderState state;
  private final boolean keepStopWords;
  private final List<Mark> marks = new ArrayList<>();
  private boolean excluded;
  private boolean meetsOtherLanguages;
  private boolean droppedWords;
  private int parts;

  ReadingTranslation(Reading reading, ReaderState state, boolean keepStopWords) {
    this.reading = reading;
    this.state = state;
    this.keepStopWords = keepStopWords;
  }

  /** What is to be marked in articles of this language. */
  List<Mark> marks() {
    return marks;
  }

  /** Whether words were left out because they are stop words. */
  boolean droppedWords() {
    return droppedWords;
  }

  /** The query; empty if this language finds nothing in it to look for. */
  Optional<Query> of(dev.lupe.query.Query query) {
    var read = read(query);
    return meetsOtherLanguages ? read.map(this::inThisLanguage) : read;
  }

  private Query inThisLanguage(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(everything(), Occur.FILTER)
        .build();
  }

  private Optional<Query> read(dev.lupe.query.Query query) {
    return switch (query) {
      case All all -> Optional.of(unranked(everything()));
      case Nothing nothing -> Optional.empty();
      case Word word -> word(word.text());
      case Phrase phrase -> phrase(phrase);
      case Prefix prefix -> prefix(prefix);
      case Fuzzy fuzzy -> fuzzy(fuzzy);
      case InField in -> inField(in.field(), in.query());
      case Published dates -> anyLanguage(Translation.days(dates.since(), dates.until()));
      case Combined combined -> combined(combined);
    };
  }

  private Query everything() {
    return new TermQuery(new Term(Fields.READING, reading.tag()));
  }

  private static Query unranked(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0f);
  }

  private Optional<Query> anyLanguage(Query query) {
    meetsOtherLanguages = true;
    return Optional.of(unranked(query));
  }

  private Optional<Query> combined(Combined combined) {
    var all = new BooleanQuery.Builder();
    int positive = 0;
    for (var query : combined.must()) {
      positive += add(all, query, Occur.MUST);
    }
    for (var query : combined.should()) {
      positive += add(all, query, Occur.SHOULD);
    }
    boolean wasExcluded = excluded;
    excluded = true;
    for (var query : combined.mustNot()) {
      add(all, query, Occur.MUST_NOT);
    }
    excluded = wasExcluded;
    if (positive == 0) {
      if (!combined.must().isEmpty() || !combined.should().isEmpty()) {
        return Optional.empty();
      }
      all.add(unranked(everything()), Occur.MUST);
    }
    meetsOtherLanguages |= !combined.mustNot().isEmpty();
    return Optional.of(all.build());
  }

  private int add(BooleanQuery.Builder all, dev.lupe.query.Query query, Occur occur) {
    var read = read(query);
    read.ifPresent(one -> all.add(one, occur));
    return read.isPresent() ? 1 : 0;
  }

  /** A word in any of its forms; one with hyphens is all of its parts. */
  private Optional<Query> word(String text) {
    var stems = reading.stems(text);
    var words = reading.words(text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (stems.isEmpty()) {
      droppedWords = true;
      if (!keepStopWords) {
        return Optional.empty();
      }
      int part = parts++;
      return allOf(words.stream().filter(token -> isFolded(words, token))
          .map(token -> exact(token, part, 1)).toList());
    }
    int part = parts++;
    return allOf(stems.stream().map(stem -> stem(stem, words, part)).toList());
  }

  private Query stem(Token stem, List<Token> words, int part) {
    var typed = typed(words, stem.position());
    var spellings = typed.map(word -> spellings(word.term())).orElse(List.of());
    var stems = new LinkedHashSet<String>();
    stems.add(stem.term());
    for (String spelling : spellings) {
      reading.stems(spelling).forEach(other -> stems.add(other.term()));
    }
    stems.forEach(term -> mark(reading.stemField(), term, Reason.STEM, part));
    var any = new BooleanQuery.Builder()
        .add(anyTerm(reading.stemField(), stems), Occur.SHOULD)
        .add(boosted(anyTerm(reading.titleField(), stems), TITLE), Occur.SHOULD);
    typed.ifPresent(word -> any.add(exactlyTyped(word, spellings, part), Occur.SHOULD));
    return any.build();
  }

  /** The other spellings of a word that some article has. */
  private List<String> spellings(String word) {
    return reading.spellings(word).stream()
        .filter(spelling -> state.has(reading.wordField(), spelling)).toList();
  }

  /**
   * What ranks the typed spelling first: the folded term of a word without accents also stands for
   * its spellings with accents, so articles that have those get no share.
   */
  private Query exactlyTyped(Token word, List<String> spellings, int part) {
    var exact = exact(word, part, EXACT);
    var accented = spellings.stream().filter(spelling -> !isAscii(spelling)).toList();
    if (accented.isEmpty() || !isAscii(word.term())) {
      return exact;
    }
    var only = new BooleanQuery.Builder().add(exact, Occur.MUST);
    accented.forEach(other -> only.add(term(reading.wordField(), other), Occur.MUST_NOT));
    return only.build();
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  private static Query anyTerm(String field, Collection<String> terms) {
    if (terms.size() == 1) {
      return term(field, terms.iterator().next());
    }
    var any = new SynonymQuery.Builder(field);
    terms.forEach(text -> any.addTerm(new Term(field, text)));
    return any.build();
  }

  private Query exact(Token word, int part, float weight) {
    mark(reading.wordField(), word.term(), Reason.EXACT, part);
    return boosted(term(reading.wordField(), word.term()), weight);
  }

  /** The term for a word just as it was typed: with its accents, if it has any. */
  private static Optional<Token> typed(List<Token> words, int position) {
    return words.stream().filter(word -> word.position() == position)
        .reduce((folded, withAccents) -> withAccents);
  }

  private static boolean isFolded(List<Token> words, Token token) {
    return words.stream().filter(word -> word.position() == token.position())
        .findFirst().orElseThrow().equals(token);
  }

  private List<Token> foldedWords(String text) {
    var words = reading.words(text);
    return words.stream().filter(token -> isFolded(words, token)).toList();
  }

  private Optional<Query> phrase(Phrase phrase) {
    return rowOf(foldedWords(phrase.text()), reading.wordField(), phrase.slop(), Reason.EXACT);
  }

  private Optional<Query> rowOf(List<Token> tokens, String field, int slop, Reason reason) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    int part = parts++;
    if (tokens.size() == 1) {
      mark(field, tokens.getFirst().term(), reason, part);
      return Optional.of(term(field, tokens.getFirst().term()));
    }
    var row = new PhraseQuery.Builder().setSlop(slop);
    var terms = new ArrayList<BytesRef>();
    var offsets = new ArrayList<Integer>();
    for (var token : tokens) {
      int offset = token.position() - tokens.getFirst().position();
      offsets.add(offset);
      terms.add(new BytesRef(token.term()));
      row.add(new Term(field, token.term()), offset);
    }
    if (!excluded) {
      marks.add(new Mark.Phrase(field, terms, offsets, slop, part));
    }
    return Optional.of(row.build());
  }

  private Optional<Query> prefix(Prefix prefix) {
    String start = reading.normalizedPrefix(prefix.text());
    if (start.isEmpty()) {
      return Optional.empty();
    }
    int part = parts++;
    var beginsSo = new PrefixQuery(new Term(reading.wordField(), start));
    mark(reading.wordField(), beginsSo.getCompiled(), Reason.PREFIX, part);
    mark(reading.wordField(), start, Reason.EXACT, part);
    return Optional.of(new BooleanQuery.Builder()
        .add(beginsSo, Occur.SHOULD)
        .add(boosted(term(reading.wordField(), start), EXACT), Occur.SHOULD)
        .build());
  }

  private Optional<Query> fuzzy(Fuzzy fuzzy) {
    var words = foldedWords(fuzzy.text());
    if (words.size() != 1) {
      return word(fuzzy.text());
    }
    String word = words.getFirst().term();
    int length = word.codePointCount(0, word.length());
    if (length < SHORTEST_FUZZY || length > LONGEST_FUZZY) {
      return word(fuzzy.text());
    }
    int edits = fuzzy.edits() > 0 ? fuzzy.edits() : length < LONG_WORD ? 1 : 2;
    int part = parts++;
    var near = new FuzzyQuery(
        new Term(reading.wordField(), word), edits, 0, MAX_FUZZY_TERMS, true);
    mark(reading.wordField(), near.getAutomata(), Reason.TYPO, part);
    mark(reading.wordField(), word, Reason.EXACT, part);
    return Optional.of(near);
  }

  private Optional<Query> inField(String field, dev.lupe.query.Query query) {
    return switch (field) {
      case "body" -> read(query);
      case "title" -> inTitle(query);
      default -> inFacet(field, query);
    };
  }

  private Optional<Query> inTitle(dev.lupe.query.Query query) {
    return switch (query) {
      case Word word -> rowOf(reading.stems(word.text()), reading.titleField(), 0, Reason.STEM);
      case Phrase phrase -> rowOf(reading.stems(phrase.text()), reading.titleField(),
          phrase.slop(), Reason.STEM);
      case Prefix prefix -> Optional.of(new PrefixQuery(
          new Term(reading.titleField(), reading.normalizedPrefix(prefix.text()))));
      case Fuzzy fuzzy -> inTitle(new Word(fuzzy.text()));
      case Combined combined -> combined(within("title", combined));
      case InField in -> inField(in.field(), in.query());
      case All all -> read(all);
      case Nothing nothing -> Optional.empty();
      case Published dates -> read(dates);
    };
  }

  private Optional<Query> inFacet(String field, dev.lupe.query.Query query) {
    return switch (query) {
      case Word word -> facetValue(field, word.text(), 0);
      case Phrase phrase -> facetValue(field, phrase.text(), phrase.slop());
      case Prefix prefix -> anyLanguage(field.equals("id")
          ? new PrefixQuery(new Term(Fields.ID, prefix.text()))
          : new PrefixQuery(new Term(Fields.facetWords(field),
              reading.normalizedPrefix(prefix.text()))));
      case Fuzzy fuzzy -> anyLanguage(new FuzzyQuery(new Term(Fields.facetWords(field),
          reading.normalizedPrefix(fuzzy.text())), fuzzy.edits() == 1 ? 1 : 2));
      case Combined combined -> combined(within(field, combined));
      case InField in -> inField(in.field(), in.query());
      case All all -> read(all);
      case Nothing nothing -> Optional.empty();
      case Published dates -> read(dates);
    };
  }

  private Optional<Query> facetValue(String field, String text, int slop) {
    if (field.equals("id")) {
      return anyLanguage(term(Fields.ID, text));
    }
    var words = new PhraseQuery.Builder().setSlop(slop);
    var tokens = foldedWords(text);
    tokens.forEach(
        token -> words.add(new Term(Fields.facetWords(field), token.term()), token.position()));
    return tokens.isEmpty() ? Optional.empty() : anyLanguage(words.build());
  }

  private static Combined within(String field, Combined combined) {
    return new Combined(within(field, combined.must()), within(field, combined.should()),
        within(field, combined.mustNot()));
  }

  private static List<dev.lupe.query.Query> within(String field,
      List<dev.lupe.query.Query> queries) {
    return queries.stream().<dev.lupe.query.Query>map(query -> new InField(field, query)).toList();
  }

  private void mark(String field, String term, Reason reason, int part) {
    if (!excluded) {
      marks.add(new Mark.Term(field, new BytesRef(term), reason, part));
    }
  }

  private void mark(String field, CompiledAutomaton automaton, Reason reason, int part) {
    ByteRunAutomaton terms = automaton.runAutomaton;
    if (!excluded && terms != null) {
      marks.add(new Mark.Pattern(field, terms, reason, part));
    }
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  private static Query boosted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  private static Optional<Query> allOf(List<Query> queries) {
    if (queries.size() == 1) {
      return Optional.of(queries.getFirst());
    }
    var all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.MUST));
    return Optional.of(all.build());
  }
}
