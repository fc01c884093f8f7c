package dev.lupe.benchmarks.speed;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Reading.Token;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.names.Exonyms;
import dev.lupe.internal.names.NameKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Questions as Lucene's queries: the clauses Lupe makes of them, laid out flat where nothing needs
 * the nesting, prefixes expanded to their best terms.
 */
final class HandTunedQueries {
  private static final float EXACT = 0.3f;
  private static final float TITLE = 0.1f;
  private static final float KEY = 0.2f;
  private static final float EXONYM = 0.5f;
  private static final float PARTED = 0.35f;
  private static final int SHORTEST_SECOND = 3;
  private static final double SHARE_OF_NAMES = 0.5;
  private static final int BEST_TERMS = 50;
  private static final int LONG_WORD = 6;
  private static final MultiTermQuery.RewriteMethod TO_BEST_TERMS =
      new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(BEST_TERMS);

  private final IndexReader reader;
  private final List<Reading> languages = new ArrayList<>();

  HandTunedQueries(IndexReader reader, Readings readings) {
    this.reader = reader;
    readings.all().stream().filter(reading -> !reading.locale().equals(Locale.ROOT))
        .forEach(languages::add);
  }

  Query of(Question question) throws IOException {
    var any = new BooleanQuery.Builder();
    for (var language : languages) {
      switch (question.kind()) {
        case ALL_WORDS -> addAll(any, language, question.words());
        case PHRASE -> addPhrase(any, language, String.join(" ", question.words()));
        case PREFIX -> addPrefix(any, language, question.words().getFirst());
        case FUZZY -> addNear(any, language, question.words().getFirst());
        case WORD, WORDS, FILTER, DATES, NEWEST -> {
          for (String word : question.words()) {
            addWord(any, language, word, Occur.SHOULD);
          }
        }
      }
    }
    if (question.kind() != Question.Kind.DATES) {
      return any.build();
    }
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(IntField.newRangeQuery(HandTunedIndexing.DAY_RANGE,
            (int) question.first().toEpochDay(), (int) question.last().toEpochDay()),
            Occur.FILTER)
        .build();
  }

  private void addAll(BooleanQuery.Builder any, Reading language, List<String> words)
      throws IOException {
    var all = new BooleanQuery.Builder();
    for (String word : words) {
      addWord(all, language, word, Occur.MUST);
    }
    any.add(all.build(), Occur.SHOULD);
  }

  /**
   * Stem and names decide whether an article matches; title and typed form only add to its score.
   */
  private void addWord(BooleanQuery.Builder query, Reading language, String word, Occur occur)
      throws IOException {
    var stems = language.stems(word);
    if (stems.isEmpty()) {
      return;
    }
    var typed = language.words(word);
    var terms = stems(language, stems, typed);
    var matching = new ArrayList<Query>();
    matching.add(anyOf(language.stemField(), terms));
    if (stems.size() == 1) {
      matching.addAll(parted(language, typed.getFirst().term()));
    }
    matching.addAll(names(language, word, typed.getLast().term()));
    if (occur == Occur.SHOULD || matching.size() == 1) {
      matching.forEach(one -> query.add(one, occur));
    } else {
      var forms = new BooleanQuery.Builder();
      matching.forEach(one -> forms.add(one, Occur.SHOULD));
      query.add(forms.build(), occur);
    }
    query.add(new BoostQuery(anyOf(language.titleField(), terms), TITLE), Occur.SHOULD);
    query.add(new BoostQuery(
        new TermQuery(new Term(language.wordField(), typed.getLast().term())), EXACT),
        Occur.SHOULD);
  }

  /** Stadtteil is also written Stadt Teil; only the weight is simpler than Lupe's. */
  private List<Query> parted(Reading language, String word) throws IOException {
    var rows = new ArrayList<Query>();
    for (int cut = 1; cut <= word.length() - SHORTEST_SECOND; cut++) {
      var first = new Term(language.wordField(), word.substring(0, cut));
      var second = new Term(language.wordField(), word.substring(cut));
      boolean firstIsLonger = cut > word.length() - cut;
      boolean known = reader.docFreq(firstIsLonger ? first : second) > 0
          && reader.docFreq(firstIsLonger ? second : first) > 0;
      if (known && !language.stems(first.text()).isEmpty()
          && !language.stems(second.text()).isEmpty()) {
        rows.add(new BoostQuery(
            new PhraseQuery(first.field(), first.text(), second.text()), PARTED));
      }
    }
    return rows;
  }

  private List<Query> names(Reading language, String word, String typed) throws IOException {
    var names = new ArrayList<Query>();
    int articles = reader.docFreq(new Term(language.wordField(), typed));
    var keys = new LinkedHashSet<String>();
    for (String key : NameKey.queryKeys(typed)) {
      int asName = reader.docFreq(new Term(language.nameField(), key));
      if (asName > 0 && asName >= SHARE_OF_NAMES * articles) {
        keys.add(key);
      }
    }
    if (!keys.isEmpty()) {
      names.add(new BoostQuery(anyOf(language.nameField(), keys), KEY));
    }
    for (String other : Exonyms.common().spellings(word)) {
      var row = new PhraseQuery.Builder();
      boolean known = true;
      var stems = language.stems(other);
      for (var stem : stems) {
        var term = new Term(language.stemField(), stem.term());
        known &= reader.docFreq(term) > 0;
        row.add(term, stem.position());
      }
      if (known && !stems.isEmpty()) {
        names.add(new BoostQuery(row.build(), EXONYM));
      }
    }
    return names;
  }

  private Set<String> stems(Reading language, List<Token> stems, List<Token> typed)
      throws IOException {
    var terms = new LinkedHashSet<String>();
    stems.forEach(stem -> terms.add(stem.term()));
    for (String spelling : language.spellings(typed.getLast().term())) {
      if (reader.docFreq(new Term(language.wordField(), spelling)) > 0) {
        language.stems(spelling).forEach(stem -> terms.add(stem.term()));
      }
    }
    return terms;
  }

  private static Query anyOf(String field, Set<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.iterator().next()));
    }
    var any = new SynonymQuery.Builder(field);
    terms.forEach(term -> any.addTerm(new Term(field, term)));
    return any.build();
  }

  private static void addPhrase(BooleanQuery.Builder any, Reading language, String text) {
    var phrase = new PhraseQuery.Builder();
    int last = -1;
    for (var word : language.words(text)) {
      if (word.position() > last) {
        phrase.add(new Term(language.wordField(), word.term()), word.position());
        last = word.position();
      }
    }
    any.add(phrase.build(), Occur.SHOULD);
  }

  private static void addPrefix(BooleanQuery.Builder any, Reading language, String text) {
    var start = new Term(language.wordField(), language.normalizedPrefix(text));
    any.add(new PrefixQuery(start, TO_BEST_TERMS), Occur.SHOULD);
    any.add(new BoostQuery(new TermQuery(start), EXACT), Occur.SHOULD);
  }

  private static void addNear(BooleanQuery.Builder any, Reading language, String text) {
    String word = language.words(text).getFirst().term();
    int edits = word.codePointCount(0, word.length()) < LONG_WORD ? 1 : 2;
    any.add(new FuzzyQuery(new Term(language.wordField(), word), edits, 0, BEST_TERMS, true),
        Occur.SHOULD);
  }
}
