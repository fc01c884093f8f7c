package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsCommandTest {
  @TempDir
  static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Path lines = folder.resolve("wire.jsonl");
    Files.writeString(lines, """
        {"id":"a","body":"A port opens.","date":"2024-03-11","places":["Baku","Köln"],\
        "section":"Politik/Ausland","facets":{"price":["5"],"country":["KZ"]}}
        {"id":"b","body":"A port closes.","date":"2024-05-02","places":["Baku"],\
        "facets":{"price":["12.5"],"country":["DE"]}}
        {"id":"c","body":"A bridge falls.","date":"2024-05-30","places":["Astana"]}
        {"id":"d","body":"A bridge stands."}
        """);
    assertThat(Run.lupe("index", lines, "--index", folder.resolve("index")).exit()).isZero();
  }

  private static Run facets(String field, Object... more) {
    var args = new Object[more.length + 4];
    args[0] = "facets";
    args[1] = field;
    args[2] = "--index";
    args[3] = folder.resolve("index");
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.lupe(args);
  }

  @Test
  void countsStandBelowOneAnotherAtTheRight() {
    var run = facets("place");
    assertThat(run.out()).isEqualTo("""
          Baku    2
          Astana  1
          Köln    1
        4 articles   ·   1 article without one
        """);
    assertThat(run.exit()).isZero();
  }

  @Test
  void withoutAFieldTheFieldsAreListed() {
    var run = Run.lupe("facets", "--index", folder.resolve("index"));
    assertThat(run.out()).contains("  country    2\n", "  place      3\n", "  published  3\n")
        .endsWith("4 articles\n");
    assertThat(Run.lupe("facets", "--index", folder.resolve("index"), "--query", "bridge").out())
        .contains("  place      1\n").doesNotContain("country");
    assertThat(Run.lupe("facets", "--index", folder.resolve("index"), "--find", "a").err())
        .contains("want a FIELD");
  }

  @Test
  void daysNarrowWhatIsCounted() {
    assertThat(facets("place", "--since", "2024-05").out())
        .isEqualTo("  Astana  1\n  Baku    1\n2 articles\n");
    assertThat(facets("published", "--by", "month", "--until", "2024-04").out())
        .startsWith("  2024-03  1");
    assertThat(facets("place", "--since", "2025", "--until", "2024").err())
        .contains("change places");
  }

  @Test
  void languagesNarrowWhatIsCounted() {
    assertThat(facets("place", "--language", "en").out()).isEqualTo(facets("place").out());
    assertThat(facets("place", "--language", "de").exit()).isEqualTo(1);
    assertThat(facets("place", "--language", "fr").err()).contains("--language takes");
  }

  @Test
  void aQueryAndAFilterNarrowWhatIsCounted() {
    assertThat(facets("place", "--query", "port", "--limit", "1").out())
        .isEqualTo("  Baku  2\n2 articles   ·   1 more value\n");
    assertThat(facets("place", "--filter", "price=10..").out())
        .isEqualTo("  Baku  1\n1 article\n");
  }

  @Test
  void valuesCanBeLookedFor() {
    assertThat(facets("place", "--find", "KOL").out()).startsWith("  Köln  1\n");
    var none = facets("place", "--find", "xyz");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.out()).startsWith("no value contains 'xyz'\n4 articles");
    assertThat(none.err()).isEmpty();
  }

  @Test
  void monthsAreBars() {
    assertThat(facets("published", "--by", "month").out()).isEqualTo("""
          2024-03  1  ████████████████████
          2024-04  0
          2024-05  2  ████████████████████████████████████████
        4 articles   ·   1 article without one
        """);
  }

  @Test
  void barsAndRangesAreNotCutShort() {
    for (var run : List.of(facets("published", "--by", "month", "--limit", "1"),
        facets("price", "--ranges", "0,10", "--limit", "2"))) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("--limit is for values");
    }
  }

  @Test
  void numbersAreCountedInRanges() {
    assertThat(facets("price", "--ranges", "0,10").out())
        .contains("  ..0    0\n", "  0..10  1", "  10..   1");
    var wrong = facets("price", "--ranges", "10,0");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("--ranges takes numbers that rise");
  }

  @Test
  void codesOfCountriesHaveNames() {
    assertThat(facets("country", "--label", "de", "--sort", "value").out())
        .startsWith("  Deutschland  1\n  Kasachstan   1\n");
    assertThat(facets("country", "--label", "en", "--find", "kazak", "--format", "json").out())
        .isEqualTo("{\"field\":\"country\",\"total\":4,\"values\":[{\"value\":\"KZ\","
            + "\"label\":\"Kazakhstan\",\"count\":1}],\"remaining\":0,\"missing\":2}\n");
  }

  @Test
  void onlyTheDayOfPublicationHasAHistogram() {
    var run = facets("place", "--by", "month");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("facets place: Days are known of published");
  }

  @Test
  void aFieldNobodyHasIsTold() {
    var run = facets("plaice");
    assertThat(run.err()).contains("No article has the field 'plaice'");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void aSearchShowsHistogramsAndFindsWhatHasNoValue() {
    var index = folder.resolve("index");
    assertThat(Run.lupe("search", "--index", index, "--facets", "published:month,place",
        "--missing", "section").out())
        .contains("published:month", "  2024-05  2  ████", "3 of 4 articles");
    assertThat(Run.lupe("search", "--index", index, "--missing", "published").out())
        .contains("A bridge stands", "1 of 4 articles");
  }
}
