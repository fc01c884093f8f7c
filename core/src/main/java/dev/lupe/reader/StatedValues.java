package dev.lupe.reader;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.result.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What files state of an article in a way that is not understood. */
final class StatedValues {
  private static final int LONGEST = 60;
  private static final int EARLIEST_YEAR = 1800;

  /** A day without its year, a month or a year: known, but not whole. */
  private static final Pattern PARTIAL = Pattern.compile("--\\d\\d-\\d\\d|\\d{4}(?:-\\d\\d)?");

  private StatedValues() {}

  /** The notes, and one more if the article's day is one that hardly any article has. */
  static List<String> doubted(Article article, List<String> notes) {
    var day = article.published().map(ArticleDate::day);
    boolean future = day.filter(LocalDate.now(ZoneOffset.UTC).plusDays(1)::isBefore).isPresent();
    boolean old = day.filter(date -> date.getYear() < EARLIEST_YEAR).isPresent();
    if (!future && !old) {
      return notes;
    }
    var all = new ArrayList<>(notes);
    all.add("the date " + day.get() + " is doubtful: it "
        + (future ? "lies in the future" : "is before " + EARLIEST_YEAR));
    return all;
  }

  /** The date and the language that the article has only as they were written. */
  static List<Refusal> leftOut(ArticleSource source, long line, Article article) {
    if (article.values().isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<Refusal>();
    var published = Optional.ofNullable(article.values().get("published"));
    if (article.published().isEmpty()) {
      published.filter(text -> !isDate(text)).map(text -> refusal(source, line, article,
          StatedDate.ambiguity(article).orElse(notUnderstood("published", text))))
          .ifPresent(all::add);
    }
    var language = Optional.ofNullable(article.values().get("language"));
    if (article.language().isEmpty()) {
      language.map(text -> refusal(source, line, article, notUnderstood("language", text)))
          .ifPresent(all::add);
    }
    return all;
  }

  private static String notUnderstood(String key, String text) {
    var shown = text.length() <= LONGEST
        ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    return "'" + shown + "' was not understood as \"" + key + "\" and is kept as it stands";
  }

  private static Refusal refusal(ArticleSource source, long line, Article article,
      String reason) {
    var which = line > 0 || article.id().equals(source.id())
        ? "" : "article '" + article.id() + "': ";
    return new Refusal(source.name(), line, which + reason);
  }

  /** Whether it is a date, or as much of one as is known; doubted ones are kept so, too. */
  static boolean isDate(String text) {
    if (PARTIAL.matcher(text).matches()) {
      return true;
    }
    try {
      return ArticleDate.parse(text).day().getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
