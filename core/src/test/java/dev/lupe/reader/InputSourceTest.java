package dev.lupe.reader;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputSourceTest {
  private static final String TEXT = "Ferry sails again\n\nThe ferry is back, the port said.\n";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The ferry sails. | .txt",
    "[1] The ferry sails. | .txt",
    "{\"id\": 1}\\n{\"id\": 2} | .jsonl",
    "{\"id\": 1}\\nno json\\n{\"id\": 2} | .jsonl",
    "{\"id\": {\"a\": 1}\\n, \"b\": 2} | .json",
    "{\"id\": 1} | .json",
    "{\\n\"id\": 1\\n} | .json",
    "[{\"id\": 1}] | .json",
    "<!DOCTYPE html><html> | .html",
    "<?xml version='1.0'?><!DOCTYPE html PUBLIC><html> | .html",
    "<p>The ferry | .html",
    "<?xml version='1.0'?><rss> | .xml",
    "<?xml version='1.0'?><newsItem><inlineXML><html> | .xml",
    "<a:newsMessage xmlns:a='x'> | .xml",
    "<rdf:RDF> | .xml",
    "<feed xmlns='http://www.w3.org/2005/Atom'> | .xml",
    "---\\ntitle: Ferry\\n--- | .md",
    "id,title,body\\n1,a,b | .csv",
    "\"Title\";\"Date\"\\na;b | .csv",
    "title\\tbody\\na\\tb | .tsv",
    "The title, it says | .txt"
  })
  void theFormatIsToldByTheFirstCharacters(String text, String ending) {
    var bytes = text.replace("\\n", "\n").replace("\\t", "\t").getBytes(UTF_8);

    assertThat(FormatGuess.endings(bytes).getFirst()).isEqualTo(ending);
  }

  @Test
  void anythingHasAFormat() {
    for (var text : List.of("", " ", "{", "[", "<", "---", "\u0000", "{}", "[]")) {
      assertThat(FormatGuess.endings(text.getBytes(UTF_8))).isNotEmpty();
      assertThat(FormatGuess.endings(text.getBytes(UTF_16))).isNotEmpty();
    }
  }

  @Test
  void textIsReadUnderAnIdMadeOfItsBytes() {
    try (var one = recognised(TEXT.getBytes(UTF_8));
        var same = recognised(TEXT.getBytes(UTF_8));
        var other = recognised("Port opens".getBytes(UTF_8))) {
      assertThat(one.id()).isEqualTo(same.id()).isNotEqualTo(other.id());
      assertThat(ids(one)).containsExactly(one.id());
    }
  }

  @Test
  void aNameGivesFormatAndId() {
    var bytes = "{\"title\": \"a\"}\n".getBytes(UTF_8);
    try (var input = InputSource.named("wire.jsonl", new ByteArrayInputStream(bytes))) {
      assertThat(ids(input)).containsExactly("wire.jsonl#1");
    }
  }

  @Test
  void whatIsCompressedIsDecompressedWhateverItsName() throws IOException {
    var bytes = gzip("{\"id\": \"1\", \"title\": \"a\"}\n{\"id\": \"2\", \"title\": \"b\"}\n");
    try (var recognised = recognised(bytes);
        var named = InputSource.named("wire.jsonl.gz", new ByteArrayInputStream(bytes));
        var misnamed = InputSource.named("wire.jsonl", new ByteArrayInputStream(bytes))) {
      assertThat(ids(recognised)).containsExactly("1", "2");
      assertThat(ids(named)).containsExactly("1", "2");
      assertThat(ids(misnamed)).containsExactly("1", "2");
    }
  }

  @Test
  void whatCannotBeReadIsOneResult() throws IOException {
    var whole = gzip(TEXT);
    var cut = Arrays.copyOf(whole, whole.length / 2);
    try (var broken = recognised(cut);
        var empty = recognised(new byte[0]);
        var picture = InputSource.named("a.png", new ByteArrayInputStream(whole))) {
      assertThat(reason(broken)).contains("ends too early");
      assertThat(reason(empty)).contains("it is empty");
      assertThat(reason(picture)).contains("no reader knows the ending of a.png");
    }
  }

  private static InputSource recognised(byte[] bytes) {
    return InputSource.recognised("standard input", new ByteArrayInputStream(bytes));
  }

  private static List<String> ids(InputSource input) {
    return results(input).stream()
        .map(result -> ((ReadResult.Read) result).article().id()).toList();
  }

  private static String reason(InputSource input) {
    assertThat(results(input)).hasSize(1);
    return ((ReadResult.Skipped) results(input).getFirst()).refusal().reason();
  }

  private static List<ReadResult> results(InputSource input) {
    var results = new ArrayList<ReadResult>();
    ArticleFiles.in().and(input).forEach(results::add);
    return results;
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
