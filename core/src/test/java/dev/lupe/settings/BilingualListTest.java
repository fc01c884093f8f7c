package dev.lupe.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.error.SettingsRefusedException;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.Hit;
import dev.lupe.result.Span;
import dev.lupe.settings.BilingualList.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BilingualListTest {
  @TempDir
  private Path folder;

  @Test
  void eachGroupMeansTheOneAcross() throws IOException {
    assertThat(list("Hafen {m}; Port {m} [comp.] | Häfen {pl} :: harbour [Br.]; port | harbours")
        .pairs()).containsExactly(new Pair("Hafen", "harbour"), new Pair("Hafen", "port"),
            new Pair("Port", "harbour"), new Pair("Port", "port"), new Pair("Häfen", "harbours"));
  }

  @Test
  void whatOnlyExplainsIsLeftOut() throws IOException {
    assertThat(list("jdn. grüßen {vt} (freundlich) <gegrüßt> /Abk./ :: to greet sb.").pairs())
        .containsExactly(new Pair("grüßen", "greet"));
  }

  @Test
  void examplesOfUseAreNoWords() throws IOException {
    assertThat(list("Kran {m} | Der Kran steht am Hafen. :: crane | The crane is at the harbour.")
        .pairs()).containsExactly(new Pair("Kran", "crane"));
  }

  @Test
  void commentsAndEmptyLinesArePassedOver() throws IOException {
    assertThat(list("# a list of ours\n\nKran :: crane").pairs()).hasSize(1);
  }

  @Test
  void aLineWithoutAPartnerIsNamed() {
    assertThatThrownBy(() -> list("Kran :: crane\nHafen"))
        .isInstanceOf(SettingsRefusedException.class)
        .hasMessageContaining("words.ding, line 2").hasMessageContaining("'::'");
  }

  @Test
  void aFileThatIsMissingOrNotInUtf8IsNamed() throws IOException {
    Path missing = folder.resolve("missing.ding");
    Path latin = Files.write(folder.resolve("latin.ding"), new byte[] {'H', (byte) 0xE4, '\n'});

    assertThatThrownBy(() -> BilingualList.ding(missing)).hasMessageContaining("missing.ding");
    assertThatThrownBy(() -> BilingualList.ding(latin)).hasMessageContaining("UTF-8");
  }

  @Test
  void wordsOfTheListFindEachOtherAcrossLanguagesInAnyForm() throws IOException {
    var settings = IndexSettings.defaults().bilingual(list("Verkehr {m} :: traffic; transport"));
    try (var index = ArticleIndex.inMemory(settings)) {
      index.addAll(List.of(
          Article.builder("en").title("Less traffic").body("The town is quiet.")
              .language(Locale.ENGLISH).build(),
          Article.builder("de").title("Weniger Verkehr").body("Die Stadt ist ruhig.")
              .language(Locale.GERMAN).build()));

      var hits = index.search(SearchRequest.of("Verkehrs").acrossLanguages()).hits();

      assertThat(hits).extracting(Hit::id).containsExactly("de", "en");
      assertThat(hits.getLast().titleSpans())
          .containsExactly(new Span(5, 12, Span.Reason.TRANSLATION));
      assertThat(index.search("Verkehr").hits()).extracting(Hit::id).containsExactly("de");
    }
  }

  @Test
  void anIndexMayFindNamesAsTypedOnly() {
    try (var index = ArticleIndex.inMemory(IndexSettings.defaults().namesAsTyped())) {
      index.add(Article.builder("en").title("Talks").body("The guest was President Tokayev.")
          .language(Locale.ENGLISH).build());

      assertThat(index.search("Tokajew").hits()).isEmpty();
      assertThat(index.search("Tokayev").hits()).hasSize(1);
    }
  }

  private BilingualList list(String lines) throws IOException {
    return BilingualList.ding(Files.writeString(folder.resolve("words.ding"), lines));
  }
}
