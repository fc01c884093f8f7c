package dev.lupe.internal.understanding;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Zones behind a time: {@code (UTC +04:00)}, {@code +0400}, {@code Z}, {@code GMT-3}, MESZ. */
final class ClockZones {
  private static final int MAX_HOURS = 14;
  private static final String SIGNS = "+-−–";

  private final Tokens tokens;

  ClockZones(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The zone that starts at a token; its offset may be unknown, such as that of IST. */
  Optional<Found> at(int number) {
    boolean bracket = tokens.at(number).isMark("([");
    int at = bracket ? number + 1 : number;
    var found = offset(at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int next = found.get().next;
    while (bracket && tokens.at(next).isWord() && next < at + 6) {
      next++;
    }
    if (!bracket) {
      return found;
    }
    return tokens.at(next).isMark(")]")
        ? Optional.of(new Found(found.get().offset, next + 1)) : Optional.empty();
  }

  private Optional<Found> offset(int at) {
    var first = tokens.at(at);
    if (first.isMark(SIGNS)) {
      return signed(at, false);
    }
    if (!first.isWord() || !isZoneWord(at)) {
      return Optional.empty();
    }
    var named = DateVocabulary.zone(first.text());
    boolean world = named.filter(ZoneOffset.UTC::equals).isPresent();
    var signed = world ? signed(at + 1, true) : Optional.<Found>empty();
    return signed.or(() -> named.map(offset -> new Found(offset, at + 1)));
  }

  /** In capitals, so that {@code est} and {@code west} stay words. */
  private boolean isZoneWord(int at) {
    var word = tokens.at(at).text();
    return word.chars().allMatch(Character::isUpperCase);
  }

  /** {@code +3}, {@code +0400}, {@code +04:00}; alone only those that are no other number. */
  private Optional<Found> signed(int at, boolean named) {
    var sign = tokens.at(at);
    var hours = tokens.at(at + 1);
    if (!sign.isMark(SIGNS) || !hours.isNumber(1, 4) || hours.apart()) {
      return Optional.empty();
    }
    boolean colon = tokens.at(at + 2).is(":") && tokens.at(at + 3).isNumber(2, 2)
        && !tokens.at(at + 2).apart() && !tokens.at(at + 3).apart();
    boolean four = hours.text().length() == 4;
    // 10:30-11:30 is a span of time.
    boolean span = !sign.is("+") && colon && !sign.apart() && !hasSeconds(at);
    if (!named && (!four && !colon && !sign.is("+") || span)) {
      return Optional.empty();
    }
    int hour = four ? hours.number() / 100 : hours.number();
    int minute = four ? hours.number() % 100 : colon ? tokens.at(at + 3).number() : 0;
    if (hour > MAX_HOURS || minute > 59 || four && colon) {
      return Optional.empty();
    }
    int direction = sign.is("+") ? 1 : -1;
    return Optional.of(new Found(
        ZoneOffset.ofHoursMinutes(direction * hour, direction * minute), at + (colon ? 4 : 2)));
  }

  private boolean hasSeconds(int at) {
    return tokens.at(at - 2).isMark(":.") && tokens.at(at - 4).isMark(":.");
  }

  /**
   * A zone.
   *
   * @param next the number of the token behind it
   */
  record Found(@Nullable ZoneOffset offset, int next) {}
}
