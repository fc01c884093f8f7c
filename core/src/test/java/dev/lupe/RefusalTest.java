package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.error.ArticleRefusedException;
import dev.lupe.error.ArticleRefusedException.Bound;
import dev.lupe.error.QueryRefusedException;
import dev.lupe.error.QueryRefusedException.Reason;
import dev.lupe.error.SettingsRefusedException;
import dev.lupe.query.Facet;
import dev.lupe.query.Query;
import dev.lupe.query.SearchRequest;
import dev.lupe.settings.BilingualList;
import dev.lupe.settings.IndexSettings;
import dev.lupe.settings.Synonyms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused is refused with facts that a program can act on, not in words alone. */
class RefusalTest {
  private final ArticleIndex index =
      ArticleIndex.inMemory(IndexSettings.defaults().maxArticleLength(50_000));

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aLongQuerySaysHowLongItIsAndMayBe() {
    var refused = refusedQuery(SearchRequest.of("a".repeat(1_001)));

    assertThat(refused.reason()).isEqualTo(Reason.TOO_LONG);
    assertThat(refused.asked()).hasValue(1_001);
    assertThat(refused.most()).hasValue(1_000);
  }

  @Test
  void aQueryOfTooManyClausesSaysHowManyThereMayBe() {
    index.add(Article.of("a", "", "harbour"));
    var words = IntStream.range(0, 3_000).<Query>mapToObj(i -> new Query.Word("w" + i)).toList();

    var refused = refusedQuery(SearchRequest.of(Query.any(words)));

    assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_CLAUSES);
    assertThat(refused.asked()).isEmpty();
    assertThat(refused.most()).hasValue(1_024);
  }

  @Test
  void aPageTooFarDownSaysWhereTheEndIs() {
    var refused = refusedQuery(SearchRequest.of("harbour").page(9_999, 5));

    assertThat(refused.reason()).isEqualTo(Reason.TOO_FAR_DOWN);
    assertThat(refused.asked()).hasValue(10_004);
    assertThat(refused.most()).hasValue(10_000);
  }

  @Test
  void aCursorThatCanNotBeUsedSaysWhy() {
    index.addAll(List.of(Article.of("a", "", "harbour"), Article.of("b", "", "harbour pier")));
    var request = SearchRequest.of("harbour").page(0, 1);
    String cursor = index.search(request).cursor().orElseThrow();

    assertThat(refusedQuery(request.after("no cursor")).reason()).isEqualTo(Reason.BROKEN_CURSOR);
    assertThat(refusedQuery(SearchRequest.of("pier").after(cursor)).reason())
        .isEqualTo(Reason.CURSOR_OF_ANOTHER_SEARCH);
    var perPlace = refusedQuery(request.after(cursor).onePer(Facet.of("place")));
    assertThat(perPlace.reason()).isEqualTo(Reason.NO_CURSOR_HERE);
    assertThat(perPlace.asked()).isEmpty();
    assertThat(perPlace.most()).isEmpty();
    assertThat(catchThrowableOfType(QueryRefusedException.class,
        () -> index.similar("a", request.after(cursor))).reason())
        .isEqualTo(Reason.NO_CURSOR_HERE);
  }

  @Test
  void anArticleSaysWhichBoundItBreaksAndByHowMuch() {
    assertBroken(Article.of("a", "abc", "x".repeat(50_000)), Bound.LENGTH, 50_003, 50_000);
    assertBroken(Article.of("ä".repeat(300), "", "x"), Bound.ID, 600, 512);
    assertBroken(Article.builder("a").facet("place", "y".repeat(1_001)).build(),
        Bound.FACET_LENGTH, 1_001, 1_000);
    // The language is a value of a facet too.
    assertBroken(Article.builder("a")
        .facet("place", IntStream.range(0, 1_000).mapToObj(i -> "p" + i).toList()).build(),
        Bound.FACET_VALUES, 1_001, 1_000);
  }

  @Test
  void anArticleThatBreaksABoundWithoutANumberNamesTheBound() {
    assertBroken(Article.of(" ", "", "x"), Bound.ID);
    assertBroken(Article.of("a", "half \ud83d", "x"), Bound.WHOLE_CHARACTERS);
    assertBroken(Article.builder("a").published(ArticleDate.of(LocalDate.of(0, 1, 1)))
        .build(), Bound.DATE);
  }

  @Test
  void settingsNameTheFileTheLineAndWhatIsWrong(@TempDir Path folder) throws IOException {
    var lines = Files.writeString(folder.resolve("words.txt"), "a, b\n\nalone\n");
    var synonyms = catchThrowableOfType(SettingsRefusedException.class,
        () -> Synonyms.read(lines));
    assertThat(synonyms.source()).hasValue(lines.toString());
    assertThat(synonyms.line()).isEqualTo(3);
    assertThat(synonyms.reason()).startsWith("'alone' stands alone");
    assertThat(synonyms).hasMessage(lines + ", line 3: " + synonyms.reason());

    var missing = catchThrowableOfType(SettingsRefusedException.class,
        () -> BilingualList.ding(folder.resolve("none")));
    assertThat(missing.source()).hasValue(folder.resolve("none").toString());
    assertThat(missing.line()).isZero();
    assertThat(missing).hasCauseInstanceOf(IOException.class);

    var many = catchThrowableOfType(SettingsRefusedException.class,
        () -> Synonyms.none().equal(Collections.nCopies(65, "a").toArray(String[]::new)));
    assertThat(many.source()).isEmpty();
    assertThat(many.reason()).isEqualTo(many.getMessage());
  }

  private QueryRefusedException refusedQuery(SearchRequest request) {
    return catchThrowableOfType(QueryRefusedException.class, () -> index.search(request));
  }

  private ArticleRefusedException assertBroken(Article article, Bound bound) {
    var refused = catchThrowableOfType(ArticleRefusedException.class, () -> index.add(article));
    assertThat(refused.bound()).isEqualTo(bound);
    assertThat(refused).hasMessageContaining(refused.reason());
    return refused;
  }

  private void assertBroken(Article article, Bound bound, long found, long most) {
    var refused = assertBroken(article, bound);
    assertThat(refused.found()).hasValue(found);
    assertThat(refused.most()).hasValue(most);
  }
}
