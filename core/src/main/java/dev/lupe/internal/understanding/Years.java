package dev.lupe.internal.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The year of a day whose weekday is known: the latest that fits and is not after the text itself.
 * Years that the text names make it surer, or speak against it.
 */
final class Years {
  private static final int SPAN = 28;
  private static final int LOOK = 16_384;

  private Years() {}

  static Optional<FoundDate> infer(FoundDate date, String text, Hints hints) {
    var parts = date.parts();
    if (parts.hasYear() || !parts.hasDay() || parts.weekday() == null
        || hints.reference().isEmpty()) {
      return Optional.empty();
    }
    var reference = hints.reference().get();
    var years = new ArrayList<Integer>();
    for (int year = reference.getYear(); year > reference.getYear() - SPAN; year--) {
      var whole = parts.inYear(year);
      if (whole.exists() && whole.weekdayFits() && !day(whole).isAfter(reference)) {
        years.add(year);
      }
    }
    if (years.isEmpty()) {
      return Optional.empty();
    }
    int year = years.getFirst();
    int named = latestNamed(text, reference.getYear());
    double confidence = named > year ? 0.4
        : years.size() == 1 || named > years.get(1) ? 0.85 : 0.7;
    var others = years.stream().limit(3).map(String::valueOf).collect(Collectors.joining(", "));
    var note = String.format(Locale.ROOT, "the year is inferred: this weekday fits %s, and %d is"
        + " the latest not after %s", others, year, reference)
        + (named > year ? "; but the text names " + named : "");
    return Optional.of(new FoundDate(
        date.start(), date.end(), parts.inYear(year), confidence, note));
  }

  private static LocalDate day(DateParts parts) {
    return LocalDate.of(parts.year(), parts.month(), parts.day());
  }

  /** The latest year a text names, up to a bound; 0 if it names none. */
  private static int latestNamed(String text, int bound) {
    var tokens = Tokens.of(text, 0, Math.min(text.length(), LOOK));
    int latest = 0;
    for (int i = 0; i < tokens.count(); i++) {
      var token = tokens.at(i);
      boolean year = token.isNumber(4, 4) && !(tokens.at(i + 1).isMark(".,")
          && tokens.at(i + 2).isNumber() && !tokens.at(i + 2).apart());
      if (year && token.number() <= bound) {
        latest = Math.max(latest, token.number());
      }
    }
    return latest;
  }
}
