package dev.lupe.reader;

import java.util.Optional;

record TextArticle(String title, String body, Optional<String> note) {
  static TextArticle of(String text) {
    var clean = text.strip();
    int end = clean.indexOf('\n');
    var first = end < 0 ? clean : clean.substring(0, end).strip();
    if (first.length() <= 200 && !first.endsWith(".")) {
      return new TextArticle(first, end < 0 ? "" : clean.substring(end + 1).strip(), Optional.empty());
    }
    return new TextArticle(first.length() > 120 ? first.substring(0, 120) : first, clean,
        Optional.of("no headline was found: the title is the beginning of the text"));
  }
}
