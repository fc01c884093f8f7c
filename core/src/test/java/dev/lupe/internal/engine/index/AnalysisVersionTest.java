package dev.lupe.internal.engine.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.language.English;
import dev.lupe.language.German;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/** An index knows by a number whether its articles were read with the rules of today. */
class AnalysisVersionTest {
  private static final Path FOLDER = Path.of(System.getProperty("lupe.root"), "testdata/indexes");

  /** What the articles of the old index do not show. */
  private static final String MORE =
      " The ferry sailed.Ships followed. Das Schiff fuhr.Häfen warten.";

  @Test
  void theNumberGrowsWhenARuleChanges() throws Exception {
    var lines = Files.readAllLines(FOLDER.resolve("analysis.tsv"), UTF_8);
    assertThat(lines.getLast())
        .as("Texts give other terms than before. Raise IndexFormat.ANALYSIS, and add the line with"
            + " the new number and this fingerprint to testdata/indexes/analysis.tsv")
        .isEqualTo(IndexFormat.ANALYSIS + "\t" + fingerprint());
  }

  private static String fingerprint() throws Exception {
    var text = Files.readString(FOLDER.resolve("format-1.jsonl"), UTF_8) + MORE;
    var digest = MessageDigest.getInstance("SHA-256");
    var readings = new Readings(List.of(new English(), new German()));
    for (var language : List.of(new English(), new German())) {
      var reading = readings.of(language.locale());
      for (var field : List.of(reading.stemField(), reading.wordField(), reading.nameField())) {
        digest.update(terms(readings, field, text).getBytes(UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static String terms(Readings readings, String field, String text) throws IOException {
    var terms = new StringBuilder();
    try (var tokens = readings.analyzer().tokenStream(field, text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.append(step.getPositionIncrement()).append(term).append(' ');
      }
      tokens.end();
    }
    return terms.toString();
  }
}
