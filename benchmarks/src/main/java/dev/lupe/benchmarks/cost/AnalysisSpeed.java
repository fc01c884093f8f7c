package dev.lupe.benchmarks.cost;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.speed.Median;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How fast texts become terms, beside Lucene's analyzer of the language, in turns. */
final class AnalysisSpeed {
  private static final double MEGABYTE = 1e6;

  private final Analyzer plain;
  private final Analyzer ours;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<String> texts;
  private final double megabytes;

  AnalysisSpeed(Language language, Analyzer plain, List<Article> articles) {
    var readings = new Readings(List.of(language));
    var reading = readings.of(language.locale());
    String tag = reading.tag() + ": ";
    this.plain = plain;
    this.ours = readings.analyzer();
    fields.put(tag + "stems", reading.stemField());
    fields.put(tag + "surface forms", reading.wordField());
    fields.put(tag + "names", reading.nameField());
    this.texts = articles.stream().map(Article::body).toList();
    this.megabytes = texts.stream()
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum() / MEGABYTE;
  }

  /** A row for each sort of term; the first round warms up and does not count. */
  List<String> lines(int rounds) {
    var rows = new ArrayList<Median>();
    fields.keySet().forEach(name -> rows.add(new Median(name, "MB/s")));
    for (int round = 0; round <= rounds; round++) {
      int row = 0;
      for (String field : fields.values()) {
        double theirs = megabytes / seconds(plain, field);
        double lupes = megabytes / seconds(ours, field);
        if (round > 0) {
          rows.get(row).add(theirs, lupes);
        }
        row++;
      }
    }
    return rows.stream().map(Median::line).toList();
  }

  private double seconds(Analyzer analyzer, String field) {
    long started = System.nanoTime();
    for (String text : texts) {
      read(analyzer, field, text);
    }
    return (System.nanoTime() - started) / 1e9;
  }

  private static void read(Analyzer analyzer, String field, String text) {
    try (var stream = analyzer.tokenStream(field, text)) {
      stream.addAttribute(CharTermAttribute.class);
      stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        // Nothing is done with the terms: what they cost is what is measured.
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
