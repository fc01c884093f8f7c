package dev.lupe.internal.understanding;

import dev.lupe.article.Extracted.How;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line or string seen as a date.
 *
 * @param date the date it gives; several forms of the same are joined, of several dates it is the
 *     first
 * @param alone whether it says nothing else
 */
record DateLine(Optional<FoundDate> date, boolean alone) {
  private static final DateLine NONE = new DateLine(Optional.empty(), false);

  static DateLine of(Tokens tokens, Hints hints) {
    var parser = DateParser.ofLine(tokens, hints);
    var found = parser.all();
    if (!found.isEmpty()) {
      return new DateLine(Optional.of(joined(found, tokens)), isAlone(found, tokens));
    }
    if (!hints.mayBeKnown()) {
      return NONE;
    }
    return hints.reference().map(day -> relative(tokens, parser, day)).orElse(NONE);
  }

  private static FoundDate joined(List<DateParser.Found> found, Tokens tokens) {
    var first = found.getFirst();
    var parts = first.parts();
    int next = first.next();
    double confidence = first.confidence();
    var note = first.note();
    for (var other : found.subList(1, found.size())) {
      boolean same = parts.agrees(other.parts()) && parts.hasDay() == other.parts().hasDay();
      if (!same) {
        break;
      }
      parts = parts.and(other.parts());
      confidence = Math.max(confidence, other.confidence());
      next = other.next();
    }
    return new FoundDate(tokens.at(first.first()).start(), tokens.at(next - 1).end(), parts,
        confidence, note);
  }

  private static boolean isAlone(List<DateParser.Found> found, Tokens tokens) {
    int at = 0;
    for (var date : found) {
      if (!isFilling(tokens, at, date.first())) {
        return false;
      }
      at = date.next();
    }
    return isFilling(tokens, at, tokens.count());
  }

  private static boolean isFilling(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      var token = tokens.at(i);
      boolean filling = token.isMark("()[]|,;.:-–—•·#*/")
          || token.isWord() && (DateVocabulary.isFiller(token.text())
              || DateVocabulary.zone(token.text()).isPresent() && token.isLarge());
      if (!filling) {
        return false;
      }
    }
    return true;
  }

  private static DateLine relative(Tokens tokens, DateParser parser, LocalDate reference) {
    var words = new RelativeDays(tokens);
    for (int i = 0; i < tokens.count(); i++) {
      int at = i;
      var found = words.at(at, reference).or(() -> parser.weekdayAt(at));
      var time = found.isPresent() ? parser.timeBehind(found.get()) : parser.timeAt(at);
      var date = time.or(() -> found);
      if (date.isPresent()) {
        boolean alone = isFilling(tokens, 0, at)
            && isFilling(tokens, date.get().next(), tokens.count());
        return alone ? new DateLine(Optional.of(onDay(date.get(), tokens, reference)), true) : NONE;
      }
    }
    return NONE;
  }

  private static FoundDate onDay(DateParser.Found found, Tokens tokens, LocalDate reference) {
    var parts = found.parts();
    var day = parts.isWhole() || parts.weekday() == null ? reference
        : DateReading.latest(parts.weekday(), reference);
    return new FoundDate(tokens.at(found.first()).start(), tokens.at(found.next() - 1).end(),
        parts.and(DateParts.of(day)), How.DERIVED, found.confidence(),
        "the day is counted from " + reference);
  }
}
