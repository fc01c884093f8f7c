package dev.lupe.reader;

import dev.lupe.article.Article;
import dev.lupe.article.Extracted;
import dev.lupe.internal.understanding.DateReading;
import dev.lupe.internal.understanding.Hints;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The date of publication that a file states as people write dates, {@code 3. März 2025}, and that the
 * article has as a value so far.
 *
 * @param article the article with the date; with as much of it as is known in place of the value, where
 *     that is not a whole day
 * @param extracted the date, and how it was written; empty if there was nothing to understand
 */
record StatedDate(Article article, List<Extracted> extracted) {
  private static final String KEY = "published";

  static StatedDate of(Article article) {
    var text = text(article);
    var reading = text.filter(written -> ambiguity(article).isEmpty())
        .flatMap(written -> DateReading.ofWhole(written, hints(article)));
    return reading.map(date -> understood(article, text.get(), date))
        .orElse(new StatedDate(article, List.of()));
  }

  /** What is to be said of a date of which the month may be the day; empty for any other. */
  static Optional<String> ambiguity(Article article) {
    var hints = hints(article);
    if (hints.settleDayAndMonth()) {
      return Optional.empty();
    }
    return text(article).flatMap(written -> {
      var american = DateReading.ofWhole(written, hints.in(Locale.US)).map(DateReading::iso);
      var british = DateReading.ofWhole(written, hints.in(Locale.UK)).map(DateReading::iso);
      return american.isEmpty() || british.isEmpty() || american.equals(british)
          ? Optional.empty()
          : Optional.of("'" + written + "' may be " + american.get() + " or " + british.get()
              + " and is kept as it stands; write one of these, or state the article's language with"
              + " its country, such as en-GB");
    });
  }

  private static Optional<String> text(Article article) {
    return Optional.ofNullable(article.values().get(KEY))
        .filter(text -> article.published().isEmpty() && !StatedValues.isDate(text));
  }

  private static Hints hints(Article article) {
    return article.language().map(Hints.none()::in).orElse(Hints.none());
  }

  private static StatedDate understood(Article article, String written, DateReading date) {
    var builder = article.toBuilder().value(KEY, date.date().isPresent() ? "" : date.iso());
    date.date().ifPresent(builder::published);
    var doubt = date.note().isEmpty() ? "" : "; " + date.note();
    return new StatedDate(builder.build(), List.of(new Extracted(KEY, date.iso(), -1, -1,
        date.how(), date.confidence(), "written '" + written + "'" + doubt)));
  }
}
