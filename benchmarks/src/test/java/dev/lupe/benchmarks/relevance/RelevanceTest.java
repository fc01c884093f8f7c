package dev.lupe.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.quality.Measure;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelevanceTest {
  @TempDir
  private Path folder;

  private DevelopmentSets sets;

  @BeforeEach
  void writeASmallSet() throws IOException {
    var set = Files.createDirectory(folder.resolve("A-cranfield"));
    Files.writeString(set.resolve("corpus.jsonl"), """
        {"id": "1", "lang": "en", "title": "wings", "body": "the lift of a wing in the wind"}
        {"id": "2", "lang": "en", "title": "heat", "body": "heat that flows through a plate"}
        """);
    Files.writeString(set.resolve("queries.tsv"), "1\tlifting wings\n2\twhat flows in a plate?\n");
    Files.writeString(set.resolve("qrels.txt"), "1 0 1 1\n2 0 2 1\n");
    sets = new DevelopmentSets(new DataFolder(folder));
  }

  @Test
  void bothEnginesAreMeasured() throws IOException {
    var cranfield = Objects.requireNonNull(sets.all().get("cranfield"));
    var rows = Relevance.rows(cranfield.reading().get(), IndexSettings.defaults());
    assertThat(rows).singleElement().satisfies(row -> {
      assertThat(row.name()).isEqualTo("cranfield");
      assertThat(row.others().mean(Measure.NDCG_10)).isEqualTo(1);
      assertThat(row.lupe().mean(Measure.NDCG_10)).isEqualTo(1);
    });
    assertThat(RelevanceJson.read(RelevanceJson.write(rows))).isEqualTo(rows);
    assertThat(RelevanceTable.lines(rows)).hasSize(3).last().asString().contains("cranfield");
    assertThat(RelevanceTable.changes(rows, rows)).hasSize(3);
  }

  @Test
  void everySetSaysWhatDataItNeeds() {
    var data = new DataFolder(folder);
    assertThat(sets.all()).isNotEmpty().allSatisfy(
        (name, source) -> assertThat(source.needs()).as(name).isNotEmpty());
    assertThat(sets.all().values().stream()
        .filter(source -> source.needs().stream().allMatch(data::has))).hasSize(1);
  }
}
