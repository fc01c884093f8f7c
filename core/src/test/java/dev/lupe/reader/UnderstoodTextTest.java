package dev.lupe.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.article.Extracted;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnderstoodTextTest {
  private static final String TEXT =
      """
          By Hanna Brandt

          LISBON (Reuters) - The ferry across the Tagus will run every ten minutes from May on, the port \
          of Lisbon said on Tuesday, after two years in which passengers had to wait for half an hour.
          """;

  @Test
  void aTitleThatIsKnownStaysTheTitleAndTheTextIsOnlyRead() {
    var understood = UnderstoodText.of("More ferries for Lisbon", TEXT);

    assertThat(understood.title()).isEqualTo("More ferries for Lisbon");
    assertThat(understood.body()).startsWith("The ferry across the Tagus");
    assertThat(understood.found()).extracting(Extracted::field)
        .contains("author", "source", "place");
    assertThat(understood.notes()).isEmpty();
  }

  @Test
  void withoutATitleTheFirstLineMayBeOne() {
    var understood = UnderstoodText.of(" ", "More ferries for Lisbon\n\n" + TEXT);

    assertThat(understood.title()).isEqualTo("More ferries for Lisbon");
    assertThat(understood.body()).startsWith("The ferry across the Tagus");
  }

  @Test
  void whatTheFormatStatesIsNotTakenFromTheText() {
    var understood = UnderstoodText.of("More ferries for Lisbon", TEXT);
    var article = Article.builder("a");

    var added = understood.addTo(article, Set.of("author"));

    assertThat(added).extracting(Extracted::field).contains("source").doesNotContain("author");
    assertThat(article.build().authors()).isEmpty();
    assertThat(article.build().source()).contains("Reuters");
  }
}
