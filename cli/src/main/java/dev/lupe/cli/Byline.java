package dev.lupe.cli;

import dev.lupe.article.ArticleDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** Says in one line where an article comes from: {@code de · AZERTAC · 3. März 2025}. */
final class Byline {
  private static final String SEPARATOR = " · ";

  private Byline() {}

  static String of(Locale language, Optional<String> source, Optional<ArticleDate> published) {
    var parts = new ArrayList<String>();
    parts.add(language.toLanguageTag());
    source.ifPresent(parts::add);
    published.ifPresent(date -> parts.add(day(date, language)));
    return Printable.line(String.join(SEPARATOR, parts));
  }

  /** The day as the article's readers write it. */
  static String day(ArticleDate date, Locale language) {
    return language.getLanguage().isEmpty()
        ? date.day().toString()
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language)
            .format(date.day());
  }
}
