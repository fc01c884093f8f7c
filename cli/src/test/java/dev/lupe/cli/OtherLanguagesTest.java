package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.language.English;
import dev.lupe.language.French;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on an index that a program has made with languages of its own choice. */
class OtherLanguagesTest {
  @TempDir
  Path folder;

  private Path index;

  @BeforeEach
  void makeAFrenchIndex() {
    index = folder.resolve("index");
    var settings = IndexSettings.defaults().languages(new French(), new English());
    try (var french = ArticleIndex.open(index, settings)) {
      french.add(Article.builder("port").title("Le port").language(Locale.FRENCH)
          .body("Les bateaux sont arrivés au port avant la nuit.").build());
    }
  }

  @Test
  void itIsSearchedInItsLanguages() {
    var run = onIndex("search", "bateau", "--language", "fr");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("[bateaux]", "language  fr 1");
    assertThat(run.exit()).isZero();
    assertThat(onIndex("search", "bateau", "--language", "de").err())
        .contains("--language takes en, fr or und");
  }

  @Test
  void itIsShownExplainedAndCounted() {
    assertThat(onIndex("show", "port", "--query", "bateau").out()).contains("[bateaux]");
    assertThat(onIndex("explain", "bateau", "port").exit()).isZero();
    assertThat(onIndex("suggest", "bat").out()).contains("bateaux");
    assertThat(onIndex("facets", "language").out()).contains("fr");
    assertThat(onIndex("stats").out()).contains("fr 1");
    assertThat(onIndex("similar", "port").err()).isEmpty();
  }

  @Test
  void itIsChangedInItsLanguages() throws IOException {
    Files.writeString(folder.resolve("navires.txt"),
        "Des navires\n\nLes navires attendent devant le port depuis trois jours.\n");
    Files.writeString(folder.resolve("synonymes.txt"), "bateau, navire\n");
    assertThat(onIndex("index", folder.resolve("navires.txt").toString()).exit()).isZero();
    assertThat(onIndex("settings", "--synonyms", "fr=" + folder.resolve("synonymes.txt")).exit())
        .isZero();
    assertThat(onIndex("search", "bateau", "--format", "ndjson").out().lines()).hasSize(2);
    assertThat(onIndex("delete", "port").out()).contains("1 article deleted");
  }

  private Run onIndex(String command, String... arguments) {
    var all = new ArrayList<Object>(List.of(command, "--index", index));
    all.addAll(List.of(arguments));
    return Run.lupe(all.toArray());
  }
}
