package dev.lupe.readers;

import dev.lupe.article.Article;
import dev.lupe.article.Extracted;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.ReadResult;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file as a user would: found by its name, through all readers there are. */
final class Reading {
  final List<Article> articles = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final List<Extracted> extracted = new ArrayList<>();
  final List<Refusal> refusals = new ArrayList<>();
  final List<Refusal> leftOut = new ArrayList<>();

  private Reading(Path file) {
    for (var result : ArticleFiles.in(file)) {
      switch (result) {
        case ReadResult.Read read -> {
          articles.add(read.article());
          notes.addAll(read.notes());
          extracted.addAll(read.extracted());
          leftOut.addAll(read.leftOut());
        }
        case ReadResult.Skipped skipped -> refusals.add(skipped.refusal());
      }
    }
  }

  static Reading of(Path folder, String name, String text) throws IOException {
    return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(Path folder, String name, byte[] bytes) throws IOException {
    return new Reading(Files.write(folder.resolve(name), bytes));
  }

  Article only() {
    if (articles.size() != 1 || !refusals.isEmpty()) {
      throw new AssertionError("one article expected, not " + articles + ", " + refusals);
    }
    return articles.getFirst();
  }

  String reason() {
    if (refusals.size() != 1) {
      throw new AssertionError("one refusal expected, not " + refusals + ", " + articles);
    }
    return refusals.getFirst().reason();
  }
}
