package dev.lupe.reader;

import dev.lupe.article.Article;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads JSON lines: one article an object, one object a line. */
final class JsonLinesReader implements ArticleReader {

  @Override
  public boolean reads(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  @Override
  public Stream<ReadResult> read(ArticleSource source) throws IOException {
    var in = new java.io.BufferedReader(new java.io.InputStreamReader(source.open(), java.nio.charset.StandardCharsets.UTF_8));
    long[] line = {0};
    return in.lines().peek(x -> line[0]++).filter(x -> !x.isBlank()).map(x -> {
      try {
        return (ReadResult) new ReadResult.Read(Article.fromJson(x, source.id() + "#" + line[0]), List.of());
      } catch (IllegalArgumentException e) {
        return new ReadResult.Skipped(new Refusal(source.name(), line[0], String.valueOf(e.getMessage())));
      }
    }).onClose(() -> {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
