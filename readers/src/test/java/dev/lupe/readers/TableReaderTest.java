package dev.lupe.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
  @TempDir
  Path folder;

  @Test
  void columnsAreNamedAsKeysOfJsonLines() throws IOException {
    var article = Reading.of(folder, "a.csv", """
        Id,Title,Body,Date,Authors,tags,desk
        7,Bridge,"One, two.
        \"\"Three.\"\"\",2024-03-11,Ada Example; Ben Sample,river|traffic,town
        """).only();
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.body()).isEqualTo("One, two.\n\"Three.\"");
    assertThat(article.published().orElseThrow()).hasToString("2024-03-11");
    assertThat(article.authors()).containsExactly("Ada Example", "Ben Sample");
    assertThat(article.facets().get("tag")).containsExactly("river", "traffic");
    assertThat(article.facets().get("desk")).containsExactly("town");
  }

  @Test
  void columnsMayHaveGermanNames() throws IOException {
    var article = Reading.of(folder, "a.csv", """
        Titel;Datum;Autorin;Text
        Brücke;2024-03-11;Ada Example;Die Brücke ist offen.
        """).only();
    assertThat(article.title()).isEqualTo("Brücke");
    assertThat(article.body()).isEqualTo("Die Brücke ist offen.");
    assertThat(article.published().orElseThrow()).hasToString("2024-03-11");
    assertThat(article.authors()).containsExactly("Ada Example");
  }

  @Test
  void columnsOfOneValueMayHaveGermanNames() throws IOException {
    var article = Reading.of(folder, "a.csv", """
        Überschrift;Text;Verfasser;Ort;Thema;Schlagwort
        Brücke;Die Brücke ist offen.;Ada Example;Kiel;Verkehr;Fluss|Stau
        """).only();
    assertThat(article.authors()).containsExactly("Ada Example");
    assertThat(article.facets().get("place")).containsExactly("Kiel");
    assertThat(article.facets().get("topic")).containsExactly("Verkehr");
    assertThat(article.facets().get("tag")).containsExactly("Fluss", "Stau");
  }

  @Test
  void anotherNameGivesWayToTheUsualOne() throws IOException {
    var article =
        Reading.of(folder, "a.csv", "text,body,headline\nA note,The text,A title\n").only();
    assertThat(article.body()).isEqualTo("The text");
    assertThat(article.title()).isEqualTo("A title");
  }

  @Test
  void theSeparatorIsTheOneOfTheHeader() throws IOException {
    assertThat(Reading.of(folder, "a.csv", "title;body\nOne;a, b, c\n").only().body())
        .isEqualTo("a, b, c");
    assertThat(Reading.of(folder, "b.tsv", "title\tbody\nOne\ta;b\n").only().body())
        .isEqualTo("a;b");
  }

  @Test
  void aBadRowCostsOnlyItself() throws IOException {
    var reading = Reading.of(folder, "a.csv", "title,body\nOne,1\nTwo,2,3\n,\nFour\n");
    assertThat(reading.articles).extracting(Article::title).containsExactly("One", "Four");
    assertThat(reading.refusals).extracting(refusal -> refusal.line()).containsExactly(3L, 4L);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "title,body%One,\"not closed%Two,2%Three,\"3\" | 2 | Two Three",
    "title,body%One,\"1\"%%Two,\"she said \"no\" to it\"%\"Three\",3 | 4 | One Three",
    "title,body%One,\"1%1\"%\"Two,2%Three,\"3\" | 4 | One Three",
    "title,body%One,1%Two,\"2 | 3 | One",
    "title,body%One,\"1\"  %Two,2 | | One Two",
    "title,body%One,\"not \"closed%lines of it%end\"%Two,2 | 2 3 4 | Two"})
  void aQuoteThatIsNotClosedCostsItsRow(String table, String faults, String titles)
      throws IOException {
    var reading = Reading.of(folder, "a.csv", table.replace('%', '\n'));
    assertThat(reading.articles).extracting(Article::title).containsExactly(titles.split(" "));
    assertThat(reading.refusals).extracting(refusal -> String.valueOf(refusal.line()))
        .containsExactly(faults == null ? new String[0] : faults.split(" "));
    if (faults != null) {
      assertThat(reading.refusals.getFirst().reason())
          .contains("a quote is opened and not closed", "twice (\"\")");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\r\n", "SEP=;\n", "\"sep=;\"\n", "\uFEFFsep=;\r\n\r\n"})
  void theFirstLineMayNameTheSeparator(String first) throws IOException {
    var reading =
        Reading.of(folder, "a.csv", first + "title;\"body, in full\";body\nOne;2,3;\"a\nb\"\n"
            + "Two;;c;d\n");
    assertThat(reading.articles).singleElement().satisfies(article -> {
      assertThat(article.title()).isEqualTo("One");
      assertThat(article.body()).isEqualTo("a\nb");
      assertThat(article.facets().get("body, in full")).containsExactly("2,3");
    });
    assertThat(reading.refusals).singleElement()
        .extracting(refusal -> refusal.line()).isEqualTo(first.lines().count() + 4);
    assertThat(Reading.of(folder, "b.csv", first + "a;b\n").reason())
        .startsWith("line " + (first.lines().count() + 1) + ": the header names neither");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false"})
  void tablesInUtf16AreRead(String charset, boolean mark) throws IOException {
    var text =
        (mark ? "\uFEFF" : "") + "title;date;body\r\nBrücke;03.03.2025;\"Sie ist\r\noffen.\"\r\n";
    var article = Reading.of(folder, "a.csv", text.getBytes(Charset.forName(charset))).only();
    assertThat(article.title()).isEqualTo("Brücke");
    assertThat(article.body()).isEqualTo("Sie ist\r\noffen.");
    assertThat(article.published().orElseThrow()).hasToString("2025-03-03");
  }

  @Test
  void datesAreUnderstoodAsPeopleWriteThem() throws IOException {
    var reading = Reading.of(folder, "a.csv", """
        title,date
        A,3. März 2025
        B,"March 11, 2024"
        C,31.02.2025
        D,03/04/2025
        """);
    assertThat(reading.articles)
        .extracting(article -> article.published().map(Object::toString).orElse(""))
        .containsExactly("2025-03-03", "2024-03-11", "", "");
    assertThat(reading.leftOut).extracting(refusal -> refusal.line()).containsExactly(4L, 5L);
  }

  @Test
  void headersThatCannotBeUsedAreRefused() throws IOException {
    assertThat(Reading.of(folder, "a.csv", "name,text\na,b\n").reason()).contains("neither");
    assertThat(Reading.of(folder, "b.csv", "title,Title\na,b\n").reason()).contains("twice");
    assertThat(Reading.of(folder, "d.csv", "title,\"body\na,b\n").reason())
        .contains("line 1, the header: a quote is opened and not closed");
    assertThat(Reading.of(folder, "c.csv", "").reason()).isEqualTo("it is empty");
  }

  @Test
  void otherEncodingsAndGzipAreRead() throws IOException {
    var old = Reading.of(folder, "a.csv",
        "title,body\nBrücke,größer\n".getBytes(Charset.forName("windows-1252")));
    assertThat(old.only().title()).isEqualTo("Brücke");
    assertThat(old.notes).containsExactly("read as Windows-1252");
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write("\uFEFFtitle\nBrücke\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Reading.of(folder, "b.csv.gz", bytes.toByteArray()).only().title())
        .isEqualTo("Brücke");
  }
}
