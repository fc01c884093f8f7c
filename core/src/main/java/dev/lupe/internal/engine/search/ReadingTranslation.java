package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Clauses.boosted;
import static dev.lupe.internal.engine.search.Clauses.term;
import static dev.lupe.internal.engine.search.Clauses.unranked;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Reading.Token;
import dev.lupe.internal.engine.highlight.Mark;
import dev.lupe.internal.engine.index.Fields;
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
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** A query as one language reads it. Used once. */
final class ReadingTranslation {
  /** How much the whole word counts beside the words that begin with it. */
  private static final float EXACT = 0.3f;
  /** How much a word counts that is spelled nearly as the typed one: less than any exact one. */
  private static final float MEANT = 0.01f;
  private static final int LONG_WORD = 6;
  private static final int SHORTEST_FUZZY = 3;
  private static final int LONGEST_FUZZY = 50;

  private final Reading reading;
  private final Asked asked;
  private final MarkCollector marks = new MarkCollector();
  private final RankOnly rankOnly = new RankOnly();
  private final WordTranslation words;
  private final BeginningTranslation beginnings;
  private final WordHints hints;
  private final SynonymTranslation synonyms;
  private final OtherLanguages otherLanguages;
  private boolean meetsOtherLanguages;

  ReadingTranslation(Reading reading, Asked asked) {
    var state = asked.state();
    var rules = asked.readings().rules(reading);
    this.reading = reading;
    this.asked = asked;
    this.hints = asked.hints();
    this.words = new WordTranslation(reading, asked, marks, rankOnly);
    this.beginnings = new BeginningTranslation(reading, asked, marks, words);
    this.synonyms = new SynonymTranslation(reading, state, marks, words, rules);
    this.otherLanguages = new OtherLanguages(reading, asked, marks);
  }

  /** What is to be marked in articles of this language. */
  List<Mark> marks() {
    return marks.marks();
  }

  /** Whether words were left out because they are stop words. */
  boolean droppedWords() {
    return words.droppedWords();
  }

  /** The query; empty if this language finds nothing in it to look for. */
  Optional<Query> of(dev.lupe.query.Query query) {
    var read = read(query).map(rankOnly::beside);
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
      case Word word -> word(word.text(), false);
      case Phrase phrase -> phrase(phrase);
      case Prefix prefix -> prefix(prefix);
      case Fuzzy fuzzy -> fuzzy(fuzzy);
      case InField in -> inField(in.field(), in.query());
      case Published dates -> anyLanguage(Constraints.days(dates.since(), dates.until()));
      case Combined combined -> combined(combined);
    };
  }

  /** A word; the beginning of one; or, where no article has it, those that may be meant. */
  private Optional<Query> word(String text, boolean oneOfMany) {
    if (marks.isExcluded()
        && StopWords.of(asked.request(), asked.readings(), asked.state()).holds(text)) {
      return Optional.empty();
    }
    boolean isAcross = asked.request().isAcrossLanguages() && !marks.isExcluded();
    if (isAcross && !asked.keepStopWords() && otherLanguages.isStopWordInAny(text)) {
      words.dropWord();
      return Optional.empty();
    }
    var typed = isUnfinished(text) ? beginnings.of(text, asked.keepStopWords())
        : oneOfMany ? words.oneOfMany(text, asked.keepStopWords())
        : words.of(text, asked.keepStopWords());
    typed = synonyms.beside(typed, text, isUnfinished(text));
    if (isAcross) {
      typed = otherLanguages.beside(typed, text);
    }
    if (hints.meantBy(text).isEmpty() || marks.isExcluded()) {
      return typed;
    }
    var any = new ArrayList<Query>();
    typed.ifPresent(any::add);
    marks.whileReason(reason -> Reason.TYPO, () -> {
      for (String meant : hints.meantBy(text)) {
        words.of(meant, false).ifPresent(query -> any.add(boosted(query, MEANT)));
      }
    });
    return any.isEmpty() ? Optional.empty() : Optional.of(Clauses.any(any));
  }

  /** What is excluded is meant as it stands: each letter of it would hide more. */
  private boolean isUnfinished(String word) {
    return hints.isUnfinished(word) && !marks.isExcluded();
  }

  private Query everything() {
    return term(Fields.READING, reading.tag());
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
    boolean oneOfMany = combined.should().size() > 1;
    positive += add(all, synonyms.ofRows(combined.should()), Occur.SHOULD);
    positive += add(all, words.placesOfRows(combined.should()), Occur.SHOULD);
    for (var query : combined.should()) {
      positive += oneOfMany && query instanceof Word word
          ? add(all, word(word.text(), true), Occur.SHOULD)
          : add(all, query, Occur.SHOULD);
    }
    marks.whileExcluded(
        () -> combined.mustNot().forEach(query -> add(all, query, Occur.MUST_NOT)));
    if (positive == 0) {
      if (!combined.must().isEmpty() || !combined.should().isEmpty()) {
        return Optional.empty();
      }
      all.add(unranked(everything()), Occur.MUST);
    }
    meetsOtherLanguages |= !combined.mustNot().isEmpty();
    return Optional.of(ranked(all.build(), combined.should()));
  }

  private int add(BooleanQuery.Builder all, dev.lupe.query.Query query, Occur occur) {
    return add(all, read(query), occur);
  }

  private static int add(BooleanQuery.Builder all, Optional<Query> query, Occur occur) {
    query.ifPresent(one -> all.add(one, occur));
    return query.isPresent() ? 1 : 0;
  }

  /**
   * Lets the words of phrases that stand among other words add to the rank: they let no article in,
   * but of those that are in, one about the same things comes first.
   */
  private Query ranked(Query matching, List<dev.lupe.query.Query> alternatives) {
    var phrases = alternatives.stream().filter(Phrase.class::isInstance).toList();
    if (phrases.isEmpty() || alternatives.size() == 1) {
      return matching;
    }
    var ranked = new BooleanQuery.Builder().add(matching, Occur.MUST);
    marks.whileExcluded(() -> {
      for (var query : phrases) {
        if (query instanceof Phrase phrase) {
          add(ranked, words.oneOfMany(phrase.text(), asked.keepStopWords()), Occur.SHOULD);
        }
      }
    });
    return ranked.build();
  }

  private List<Token> foldedWords(String text) {
    return Reading.folded(reading.words(text));
  }

  private Optional<Query> phrase(Phrase phrase) {
    return rowOf(foldedWords(phrase.text()), reading.wordField(), phrase.slop(), Reason.EXACT);
  }

  private Optional<Query> rowOf(List<Token> tokens, String field, int slop, Reason reason) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new TermRow(field, tokens, slop).marked(marks, reason, marks.nextPart()));
  }

  private Optional<Query> prefix(Prefix prefix) {
    String start = reading.normalizedPrefix(prefix.text());
    if (start.isEmpty()) {
      return Optional.empty();
    }
    int part = marks.nextPart();
    var beginsSo = TermsInTime.beginning(reading.wordField(), start, asked.limit());
    marks.automaton(reading.wordField(), beginsSo.getCompiled(), Reason.PREFIX, part);
    marks.term(reading.wordField(), start, Reason.EXACT, part);
    return Optional.of(new BooleanQuery.Builder()
        .add(beginsSo, Occur.SHOULD)
        .add(boosted(term(reading.wordField(), start), EXACT), Occur.SHOULD)
        .build());
  }

  private Optional<Query> fuzzy(Fuzzy fuzzy) {
    var typed = foldedWords(fuzzy.text());
    if (typed.size() != 1) {
      return words.of(fuzzy.text(), asked.keepStopWords());
    }
    String word = typed.getFirst().term();
    int length = word.codePointCount(0, word.length());
    if (length < SHORTEST_FUZZY || length > LONGEST_FUZZY) {
      return words.of(fuzzy.text(), asked.keepStopWords());
    }
    int edits = fuzzy.edits() > 0 ? fuzzy.edits() : length < LONG_WORD ? 1 : 2;
    int part = marks.nextPart();
    var found = asked.near().of(reading.wordField(), word, edits);
    marks.add(new Mark.Words(reading.wordField(), found.terms(), Reason.TYPO, part));
    marks.term(reading.wordField(), word, Reason.EXACT, part);
    return Optional.of(found.query());
  }

  private Optional<Query> inField(String field, dev.lupe.query.Query query) {
    return switch (field) {
      case "body" -> read(query);
      case "title" -> inTitle(query);
      case "exact" -> exactly(query);
      default -> inFacet(field, query);
    };
  }

  /** Words as they stand: no stems, no compounds, no other names. */
  private Optional<Query> exactly(dev.lupe.query.Query query) {
    return switch (query) {
      case Word word -> phrase(new Phrase(word.text()));
      case Fuzzy fuzzy -> phrase(new Phrase(fuzzy.text()));
      case Combined combined -> combined(within("exact", combined));
      case Phrase phrase -> read(phrase);
      case Prefix prefix -> read(prefix);
      case InField in -> read(in);
      case All all -> read(all);
      case Nothing nothing -> Optional.empty();
      case Published dates -> read(dates);
    };
  }

  private Optional<Query> inTitle(dev.lupe.query.Query query) {
    return switch (query) {
      case Word word -> wordInTitle(word.text());
      case Phrase phrase -> rowOf(reading.stems(phrase.text()), reading.titleField(),
          phrase.slop(), Reason.STEM);
      case Prefix prefix -> Optional.of(TermsInTime.beginning(
          reading.titleField(), reading.normalizedPrefix(prefix.text()), asked.limit()));
      case Fuzzy fuzzy -> inTitle(new Word(fuzzy.text()));
      case Combined combined -> combined(within("title", combined));
      case InField in -> inField(in.field(), in.query());
      case All all -> read(all);
      case Nothing nothing -> Optional.empty();
      case Published dates -> read(dates);
    };
  }

  private Optional<Query> wordInTitle(String text) {
    var whole = rowOf(reading.stems(text), reading.titleField(), 0, Reason.STEM);
    if (!isUnfinished(text)) {
      return whole;
    }
    var any = new ArrayList<>(beginnings.inTitle(text));
    whole.ifPresent(any::add);
    return Optional.of(Clauses.any(any));
  }

  private Optional<Query> inFacet(String field, dev.lupe.query.Query query) {
    var values = new FacetTranslation(asked, reading, beginnings, field);
    return switch (query) {
      case Word word -> isUnfinished(word.text())
          ? anyLanguage(values.begun(word.text()))
          : values.row(word.text(), 0).flatMap(this::anyLanguage);
      case Phrase phrase -> values.row(phrase.text(), phrase.slop()).flatMap(this::anyLanguage);
      case Prefix prefix -> anyLanguage(values.prefix(prefix.text()));
      case Fuzzy fuzzy -> anyLanguage(values.fuzzy(fuzzy));
      case Combined combined -> combined(within(field, combined));
      case InField in -> inField(in.field(), in.query());
      case All all -> read(all);
      case Nothing nothing -> Optional.empty();
      case Published dates -> read(dates);
    };
  }

  private static Combined within(String field, Combined combined) {
    return new Combined(within(field, combined.must()), within(field, combined.should()),
        within(field, combined.mustNot()));
  }

  private static List<dev.lupe.query.Query> within(String field,
      List<dev.lupe.query.Query> queries) {
    return queries.stream().<dev.lupe.query.Query>map(query -> new InField(field, query)).toList();
  }
}
