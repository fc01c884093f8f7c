package dev.lupe.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.article.Extracted;
import dev.lupe.result.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesReaderTest {
  private static final String FIRST = "{\"id\":\"a\",\"title\":\"Fähre\"}";
  private static final String SECOND = "{\"title\":\"Ferry 🚢\"}";

  @Test
  void eachLineIsAnArticleAndAMissingIdIsItsPlace() throws IOException {
    assertThat(read(FIRST + "\r\n \t\n" + SECOND)).containsExactly(
        new ReadResult.Read(Article.of("a", "Fähre", ""), List.of()),
        new ReadResult.Read(Article.of("f.jsonl#3", "Ferry 🚢", ""), List.of()));
  }

  @Test
  void aBadLineIsOneLineInTheReport() throws IOException {
    var results = read(FIRST + "\n[1]\n{\"id\":1\n" + SECOND + "\n");

    assertThat(results).extracting(JsonLinesReaderTest::describe).containsExactly(
        "a",
        "news/f.jsonl:2: column 1: an article is an object, in braces",
        "news/f.jsonl:3: column 8, key \"id\": Unexpected end-of-input: "
            + "expected close marker for Object",
        "f.jsonl#4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE"})
  void aByteOrderMarkNamesTheEncoding(String charset) throws IOException {
    var text = "\ufeff" + (FIRST + "\n" + SECOND + "\n").repeat(3_000);

    var results = read(new ByteArrayInputStream(text.getBytes(Charset.forName(charset))), 1_000);

    assertThat(results).hasSize(6_000);
    assertThat(results.get(5_999)).isEqualTo(
        new ReadResult.Read(Article.of("f.jsonl#6000", "Ferry 🚢", ""), List.of()));
  }

  @Test
  void aLineInWindows1252IsReadWithANote() throws IOException {
    var bytes = (FIRST + "\n").getBytes(Charset.forName("windows-1252"));

    assertThat(read(new ByteArrayInputStream(bytes), 1_000)).containsExactly(
        new ReadResult.Read(Article.of("a", "Fähre", ""), List.of("read as Windows-1252")));
  }

  @Test
  void datesAndLanguagesThatWereNotUnderstoodAreLeftOut() throws IOException {
    var result =
        read("{\"id\":1,\"title\":\"T\",\"date\":\"soon\",\"lang\":\"Klingon?\"}").getFirst();

    assertThat(((ReadResult.Read) result).leftOut()).extracting(Refusal::line, Refusal::reason)
        .containsExactly(
            tuple(1L, "'soon' was not understood as \"published\" and is kept as it stands"),
            tuple(1L, "'Klingon?' was not understood as \"language\" and is kept as it stands"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-30", "32.03.2025", "2025-13-01T00:00:00Z", "1741000000"})
  void aDayThatDoesNotExistIsLeftOut(String date) throws IOException {
    var read = (ReadResult.Read) read("{\"title\":\"T\",\"date\":\"" + date + "\"}").getFirst();

    assertThat(read.article().published()).isEmpty();
    assertThat(read.leftOut()).singleElement().extracting(Refusal::reason).asString()
        .contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--04-03", "2024-03", "2024"})
  void aDateThatIsNotKnownWholeIsNotLeftOut(String date) throws IOException {
    var read = (ReadResult.Read) read("{\"title\":\"T\",\"date\":\"" + date + "\"}").getFirst();

    assertThat(read.article().values()).containsEntry("published", date);
    assertThat(read.leftOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2999-05-06, lies in the future", "1712-05-06, is before 1800"})
  void aDayThatHardlyAnyArticleHasIsDoubted(String date, String doubt) throws IOException {
    var read = (ReadResult.Read) read("{\"title\":\"T\",\"date\":\"" + date + "\"}").getFirst();
    assertThat(read.article().published()).get().hasToString(date);
    assertThat(read.notes()).containsExactly("the date " + date + " is doubtful: it " + doubt);
    assertThat(read.leftOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "03.03.2025 | 2025-03-03 |",
    "11 March 2024 20:33 (UTC +04:00) | 2024-03-11T20:33+04:00 |",
    "3. März 2025 | 2025-03-03 |",
    "13/04/2025 | 2025-04-13 |",
    "3. März | | --03-03",
    "April 2025 | | 2025-04"})
  void aDateInWordsOrFiguresIsUnderstood(String date, String whole, String partial)
      throws IOException {
    var read = (ReadResult.Read) read("{\"title\":\"T\",\"date\":\"" + date + "\"}").getFirst();
    assertThat(read.article().published().map(ArticleDate::toString))
        .isEqualTo(Optional.ofNullable(whole));
    assertThat(Optional.ofNullable(read.article().values().get("published")))
        .isEqualTo(Optional.ofNullable(partial));
    assertThat(read.extracted()).singleElement().satisfies(value -> {
      assertThat(value.how()).isEqualTo(Extracted.How.STATED);
      assertThat(value.note()).isEqualTo("written '" + date + "'");
    });
    assertThat(read.leftOut()).isEmpty();
  }

  @Test
  void aDateOfWhichTheMonthMayBeTheDayIsNotGuessed() throws IOException {
    var line = "{\"title\":\"T\",\"date\":\"03/04/2025\",\"lang\":\"%s\"}\n";
    var results = read(Stream.of("en", "en-US", "en-GB", "de").map(line::formatted)
        .collect(Collectors.joining()));
    assertThat(results).extracting(result -> ((ReadResult.Read) result).article().published()
        .map(ArticleDate::toString).orElse(""))
        .containsExactly("", "2025-03-04", "2025-04-03", "2025-04-03");
    var read = (ReadResult.Read) results.getFirst();
    assertThat(read.article().values()).containsEntry("published", "03/04/2025");
    assertThat(read.leftOut()).singleElement().extracting(Refusal::reason).asString()
        .startsWith("'03/04/2025' may be 2025-03-04 or 2025-04-03 and is kept as it stands");
  }

  @Test
  void anEmptyIdIsRefused() throws IOException {
    assertThat(read("{\"id\":\" \",\"title\":\"T\"}")).singleElement()
        .isEqualTo(new ReadResult.Skipped(
            new Refusal("news/f.jsonl", 1, "column 7, key \"id\": it is empty")));
    assertThat(((ReadResult.Read) read("{\"id\":null,\"title\":\"T\"}").getFirst()).article().id())
        .endsWith("#1");
  }

  @Test
  void aLineThatIsTooLongIsPassedOverInBoundedMemory() throws IOException {
    var huge = "{\"id\":\"b\",\"title\":\"" + "x".repeat(200_000) + "\"}";
    var fits = "{\"id\":\"c\",\"title\":\"" + "x".repeat(90_000) + "\"}";
    var text = String.join("\n", FIRST, huge, fits, huge, SECOND, huge);

    assertThat(read(new ByteArrayInputStream(text.getBytes(UTF_8)), 100_000))
        .extracting(JsonLinesReaderTest::describe).containsExactly(
            "a",
            "news/f.jsonl:2: the line is longer than 100000 bytes",
            "c",
            "news/f.jsonl:4: the line is longer than 100000 bytes",
            "f.jsonl#5",
            "news/f.jsonl:6: the line is longer than 100000 bytes");
  }

  @Test
  void aFileOfSomethingElseIsLeftAfterAHundredLines() throws IOException {
    var results = read("[\n" + "1,\n".repeat(5_000));

    assertThat(results).hasSize(100);
    assertThat(describe(results.getLast())).endsWith("the rest is left unread");
    assertThat(read(FIRST + "\n" + "1,\n".repeat(500))).hasSize(501);
  }

  @Test
  void itReadsNoFurtherThanItIsAsked() throws IOException {
    var reads = new AtomicInteger();
    var closed = new AtomicBoolean();
    var endless = new InputStream() {
      private final byte[] lines = (FIRST + "\n").getBytes(UTF_8);
      private int at;

      @Override
      public int read() {
        reads.incrementAndGet();
        return lines[at++ % lines.length] & 0xFF;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        for (int i = 0; i < length; i++) {
          into[offset + i] = (byte) read();
        }
        return length;
      }

      @Override
      public void close() {
        closed.set(true);
      }
    };

    try (var stream = new JsonLinesReader().read(source(endless))) {
      assertThat(stream.limit(10)).hasSize(10);
    }

    assertThat(reads).hasValueLessThan(1 << 17);
    assertThat(closed).isTrue();
  }

  private static List<ReadResult> read(String text) throws IOException {
    return read(new ByteArrayInputStream(text.getBytes(UTF_8)), 1 << 20);
  }

  private static List<ReadResult> read(InputStream in, int maxLine) throws IOException {
    try (var results = new JsonLinesReader(maxLine).read(source(in))) {
      return results.toList();
    }
  }

  private static String describe(ReadResult result) {
    return switch (result) {
      case ReadResult.Read read -> read.article().id();
      case ReadResult.Skipped skipped -> skipped.refusal().toString();
    };
  }

  private static ArticleSource source(InputStream in) {
    return new ArticleSource() {
      @Override
      public String id() {
        return "f.jsonl";
      }

      @Override
      public String name() {
        return "news/f.jsonl";
      }

      @Override
      public InputStream open() {
        return in;
      }
    };
  }
}
