package dev.lupe.language;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.internal.sentence.SentenceBreaker;
import dev.lupe.result.Hit;
import dev.lupe.settings.IndexSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A language shown by tables: words that meet and words that do not, sentences, and searches over a
 * few articles in an index of this language and English. Of each table a line is a case.
 */
abstract class LanguageTables extends LanguageContract {
  /** Words that must be found by each other. */
  abstract String meeting();

  /** Pairs of words that must not. */
  abstract String apart();

  /** Texts with ‖ where a sentence starts, but for the first. */
  abstract String sentences();

  /** Articles in the language: id, title, body, parted by bars. */
  abstract String articles();

  /** Searches: query, the ids found, and what is marked in the first, parted by bars. */
  abstract String searches();

  @Override
  protected String sample() {
    return articles().replace('|', '.');
  }

  @Test
  void theTablesAreLongEnough() {
    assertThat(meeting().lines().count()).isGreaterThanOrEqualTo(25);
    assertThat(apart().lines().count()).isGreaterThanOrEqualTo(25);
    assertThat(sentences().lines().count()).isGreaterThanOrEqualTo(20);
  }

  @Test
  void formsOfAWordMeet() {
    var failures = new ArrayList<String>();
    meeting().lines().map(line -> line.split(" +")).forEach(line -> {
      for (String form : line) {
        if (!meet(line[0], form)) {
          failures.add(line[0] + " " + terms(line[0]) + " misses " + form + " " + terms(form));
        }
      }
    });
    assertThat(failures).isEmpty();
  }

  @Test
  void differentWordsStayApart() {
    assertThat(apart().lines().map(line -> line.split(" +")).filter(pair -> meet(pair[0], pair[1]))
        .map(pair -> pair[0] + " meets " + pair[1])).isEmpty();
  }

  @Test
  void sentencesEndWhereTheyEnd() {
    var breaker = SentenceBreaker.of(language().sentences());
    var failures = new ArrayList<String>();
    sentences().lines().forEach(marked -> {
      String text = marked.replace("‖", "");
      var found = new StringBuilder();
      for (int from = 0; from < text.length();) {
        int next = breaker.next(text, from);
        found.append(text, from, next).append(next < text.length() ? "‖" : "");
        from = next;
      }
      if (!found.toString().equals(marked)) {
        failures.add(found + " instead of " + marked);
      }
    });
    assertThat(failures).isEmpty();
  }

  @Test
  void articlesAreFoundInTheirLanguage() {
    try (var index = index()) {
      searches().lines().map(line -> line.split(" *\\| *")).forEach(search -> {
        var hits = index.search(search[0]).hits();
        assertThat(hits.stream().map(Hit::id)).as(search[0])
            .containsExactlyInAnyOrder(search[1].split(" "));
        assertThat(marked(hits)).as("marks for %s", search[0]).contains(search[2]);
        assertThat(hits).allSatisfy(hit -> assertThat(hit.language().getLanguage())
            .isEqualTo(language().locale().getLanguage()));
      });
    }
  }

  private ArticleIndex index() {
    var index = ArticleIndex.inMemory(
        IndexSettings.defaults().languages(new English(), language()));
    articles().lines().map(line -> line.split(" *\\| *"))
        .forEach(article -> index.add(Article.of(article[0], article[1], article[2])));
    index.add(Article.of("english", "The ferry is late again",
        "The ferry to the island was late again this morning, said the captain, since there was "
            + "fog over the whole of the bay and nobody wanted to take a risk."));
    assertThat(index.search("ferry").hits()).singleElement()
        .extracting(Hit::language).isEqualTo(Locale.ENGLISH);
    return index;
  }

  private static Set<String> marked(List<Hit> hits) {
    return hits.stream()
        .flatMap(hit -> Stream.concat(Stream.of(hit.markedTitle()), hit.snippets().stream()))
        .flatMap(snippet -> snippet.spans().stream()
            .map(span -> snippet.text().substring(span.start(), span.end())))
        .collect(toSet());
  }

  private boolean meet(String one, String other) {
    var terms = terms(one);
    assertThat(terms).as("terms of %s", one).isNotEmpty();
    return terms(other).stream().anyMatch(terms::contains);
  }

  private Set<String> terms(String word) {
    return stems(word).stream().map(Token::term).collect(toSet());
  }
}
