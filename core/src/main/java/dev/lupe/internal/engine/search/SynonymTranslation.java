package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Clauses.boosted;

import dev.lupe.internal.engine.analysis.QueryRules;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Reading.Token;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Query.Word;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** Articles that have a synonym of what was typed, ranked below those that have that itself. */
final class SynonymTranslation {
  /**
   * How much a synonym counts beside the typed word, were both equally rare: little enough that one
   * mention of the typed word in a long article counts more than many of the synonym in a short one.
   */
  private static final float SYNONYM = 0.1f;
  private static final int MOST = 32;
  private static final int SHORTEST_BEGUN = 2;

  private final Reading reading;
  private final ReaderState state;
  private final MarkCollector marks;
  private final WordTranslation words;
  private final QueryRules rules;

  SynonymTranslation(Reading reading, ReaderState state, MarkCollector marks,
      WordTranslation words, QueryRules rules) {
    this.reading = reading;
    this.state = state;
    this.marks = marks;
    this.words = words;
    this.rules = rules;
  }

  /** A word with its synonyms; of one that is perhaps only begun, those of all it may become. */
  Optional<Query> beside(Optional<Query> typed, String text, boolean isBegun) {
    if (rules.longest() == 0 || marks.isExcluded()) {
      return typed;
    }
    var synonyms = new LinkedHashSet<>(rules.synonyms(reading, List.of(text)));
    if (isBegun && text.length() >= SHORTEST_BEGUN) {
      synonyms.addAll(rules.synonymsOfBegun(text));
    }
    var others = any(synonyms, List.of(text));
    if (others.isEmpty()) {
      return typed;
    }
    var all = new ArrayList<Query>();
    typed.ifPresent(all::add);
    all.add(others.get());
    return Optional.of(Clauses.any(all));
  }

  /** Synonyms of several words in a row among the words of a query. */
  Optional<Query> ofRows(List<dev.lupe.query.Query> queries) {
    if (rules.longest() < 2 || marks.isExcluded()) {
      return Optional.empty();
    }
    var found = new ArrayList<Query>();
    for (int from = 0; from < queries.size(); from++) {
      var row = new ArrayList<String>();
      for (int to = from; to < Math.min(queries.size(), from + rules.longest()); to++) {
        if (!(queries.get(to) instanceof Word word)) {
          break;
        }
        row.add(word.text());
        if (row.size() > 1) {
          any(rules.synonyms(reading, row), row).ifPresent(found::add);
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(Clauses.any(found));
  }

  private Optional<Query> any(Set<String> synonyms, List<String> typed) {
    var found = new ArrayList<Query>();
    double rarity = typed.stream().mapToDouble(this::rarity).sum();
    marks.whileReason(reason -> Reason.SYNONYM, () -> synonyms.stream().limit(MOST)
        .forEach(other -> of(other).ifPresent(query -> {
          var others = List.of(other.split(" ", -1));
          double more = others.stream().mapToDouble(this::rarity).sum();
          found.add(boosted(query, (float) (SYNONYM * Math.min(1, rarity / more))));
        })));
    return found.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(found, 0));
  }

  private Optional<Query> of(String synonym) {
    return synonym.contains(" ") ? row(reading.stems(synonym)) : words.of(synonym, true);
  }

  private Optional<Query> row(List<Token> stems) {
    if (stems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new TermRow(reading.stemField(), stems, 0)
        .marked(marks, Reason.SYNONYM, marks.nextPart()));
  }

  /** The rarity of a word in the forms it has here. */
  private double rarity(String word) {
    int with = reading.stems(word).stream()
        .mapToInt(form -> state.articlesWith(reading.stemField(), form.term())).min().orElse(0);
    return Rarity.of(with, state.reader().maxDoc());
  }
}
