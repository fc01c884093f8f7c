package dev.lupe.internal.understanding;

import dev.lupe.internal.understanding.Tokens.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stands in front of a report: where it is from, of when, by which agency.
 *
 * @param place the place; empty if there is none
 * @param agency the agency; empty if there is none
 * @param date the date, if there is one
 * @param end where the report itself begins in the text
 * @param confidence how sure it is, from 0 to 1
 */
record Dateline(
    String place, String agency, Optional<FoundDate> date, int end, double confidence) {
  private static final int LONGEST = 160;
  private static final int LONGEST_AGENCY = 40;
  private static final int MOST_PLACE_WORDS = 4;
  private static final String DASHES = "-–—";
  private static final Set<String> SMALL_IN_PLACES = Set.of(
      "de", "of", "am", "an", "der", "im", "la", "las", "los", "do", "da", "del", "upon", "bei");
  private static final Set<String> NO_PLACES = Set.of(
      "video", "photo", "photos", "foto", "fotos", "update", "updated", "breaking", "live",
      "exclusive", "note", "by", "von", "exklusiv", "eil", "aktualisiert", "on", "am", "in",
      "published", "veröffentlicht", "stand", "date", "datum", "the", "a", "an", "der", "die",
      "das", "this", "dies");

  /** The dateline at the start of a line. */
  static Optional<Dateline> of(String text, int from, int to, Hints hints) {
    return new Reading(text, from, to, hints).read();
  }

  /** One look at a line. */
  private static final class Reading {
    private final String text;
    private final int to;
    private final Tokens tokens;
    private final DateParser dates;
    private int at;
    private String place = "";
    private String agency = "";
    private boolean capitals;
    private boolean slashes;
    private boolean bracket;
    private Optional<DateParser.Found> date = Optional.empty();

    Reading(String text, int from, int to, Hints hints) {
      this.text = text;
      this.to = to;
      this.tokens = Tokens.of(text, from, Math.min(to, from + LONGEST));
      this.dates = DateParser.ofLine(tokens, hints);
    }

    Optional<Dateline> read() {
      if (tokens.at(0).is("(")) {
        readAgency();
      } else {
        readPlace();
        if (place.isEmpty()) {
          return Optional.empty();
        }
        readQualifier();
        readDate();
        readAgency();
        if (date.isEmpty()) {
          readDate();
        }
        if (date.isEmpty()) {
          readDateOfLine();
        }
      }
      int dash = at;
      while (tokens.at(at).isMark(DASHES + ".:|*") && at < dash + 4) {
        at++;
      }
      return judged(dash);
    }

    private Optional<Dateline> judged(int dash) {
      boolean whole = tokens.at(at).isNone() && (at == 0 || end() >= Spaces.skipBack(text, 0, to));
      boolean dashed = isDashed(dash);
      boolean known = Agencies.isKnown(agency);
      boolean small = Agencies.isShort(agency, false);
      double confidence;
      if (date.isPresent() && !place.isEmpty()) {
        confidence = whole || dashed || slashes ? 0.95 : 0;
      } else if (!agency.isEmpty()) {
        boolean shown = known || small || slashes && Agencies.isShort(agency, true);
        confidence = dashed && shown || slashes && shown ? 0.9
            : whole && bracket && (known || small) ? 0.8 : 0;
      } else {
        confidence = dashed && capitals && !whole && isProse() ? 0.7 : 0;
      }
      var found = date.map(day -> new FoundDate(tokens.at(day.first()).start(),
          tokens.at(day.next() - 1).end(), day.parts(), day.confidence(), day.note()));
      return confidence == 0 ? Optional.empty()
          : Optional.of(new Dateline(shown(place), agency, found,
              whole ? to : Spaces.skip(text, end(), to), confidence));
    }

    /** Whether a sentence may begin here, and no row of figures. */
    private boolean isProse() {
      var word = tokens.at(at);
      return word.isWord() && DateVocabulary.month(word.text()).isEmpty() || word.isMark("\"“„'<");
    }

    private int end() {
      return tokens.at(at - 1).end();
    }

    /** A dash that stands apart from the word behind it, or is doubled or a long one. */
    private boolean isDashed(int dash) {
      for (int i = dash; i < at; i++) {
        boolean apart = tokens.at(i + 1).apart() || tokens.at(i).is("—") || at > dash + 1;
        if (tokens.at(i).isMark(DASHES) && apart) {
          return true;
        }
      }
      return false;
    }

    private void readPlace() {
      int words = 0;
      int next = 0;
      while (words < MOST_PLACE_WORDS) {
        var word = tokens.at(next);
        boolean small = words > 0 && SMALL_IN_PLACES.contains(word.text())
            && tokens.at(next + 1).isLarge();
        if (!word.isWord() || !word.isLarge() && !small) {
          break;
        }
        words++;
        next++;
        boolean joint = tokens.at(next).isMark("-/'’") && !tokens.at(next).apart()
            && tokens.at(next + 1).isLarge() && !tokens.at(next + 1).apart();
        boolean saint = tokens.at(next).is(".") && word.text().length() < 4
            && tokens.at(next + 1).isLarge();
        next += joint || saint ? 1 : 0;
      }
      if (words == 0 || tokens.at(next).isWord()
          || NO_PLACES.contains(tokens.at(0).lower())
          || DateVocabulary.month(tokens.at(0).text()).isPresent()) {
        return;
      }
      at = next;
      place = text.substring(tokens.at(0).start(), tokens.at(next - 1).end());
      capitals = place.length() > 3 && place.equals(place.toUpperCase(Locale.ROOT));
    }

    /** {@code (Deutschland)}, {@code , Azerbaijan}: where the place lies. */
    private void readQualifier() {
      int next = at + 1;
      if (!tokens.at(at).isMark(",(")) {
        return;
      }
      boolean open = tokens.at(at).is("(");
      boolean dated = !open && dates.at(next).isPresent();
      while (!dated && (tokens.at(next).isWord() && tokens.at(next).isLarge()
          || tokens.at(next).is(".")) && next < at + 5) {
        next++;
      }
      if (dated || next == at + 1) {
        return;
      }
      var name = text.substring(tokens.at(at + 1).start(), tokens.at(next - 1).end());
      boolean agencyHere = Agencies.isKnown(name) || Agencies.isShort(name, true);
      if (open && tokens.at(next).is(")") && !agencyHere && tokens.at(next + 1).is(",")) {
        at = next + 1;
      } else if (!open && !agencyHere
          && (tokens.at(next).isMark(",") || tokens.at(next).isMark(DASHES) && capitals)) {
        at = next;
      }
    }

    private void readDate() {
      int next = at;
      while (next < at + 3 && (tokens.at(next).isMark(",")
          || DateVocabulary.isFiller(tokens.at(next).text()))) {
        next++;
      }
      date = next > at ? dates.at(next).filter(found -> found.parts().hasDay()) : date;
      if (date.isPresent()) {
        at = date.get().next();
      }
    }

    /** {@code - May 6, 2023} at the end of the line; what goes on behind a date is the report. */
    private void readDateOfLine() {
      if (!tokens.at(at).isMark(DASHES)) {
        return;
      }
      var found = dates.at(at + 1).filter(day -> day.parts().hasDay()
          && tokens.at(day.next()).isNone()
          && tokens.at(day.next() - 1).end() >= Spaces.skipBack(text, 0, to));
      if (found.isPresent()) {
        date = found;
        at = found.get().next();
      }
    }

    /** {@code , AZERTAC}; {@code (Reuters)}; {@code /Trend/}; {@code - dpa -}. */
    private void readAgency() {
      int mark = at;
      while (tokens.at(mark).is(".") && mark < at + 1) {
        mark++;
      }
      var first = tokens.at(mark);
      var closing = first.is("(") ? ")" : first.is("/") ? "/" : "";
      if (closing.isEmpty() && !first.isMark(",") && !first.isMark("|")) {
        return;
      }
      int next = mark + 1;
      while (next < mark + 9 && isInName(tokens.at(next), closing)) {
        next++;
      }
      int close = next;
      if (next == mark + 1 || !closing.isEmpty() && !tokens.at(next).is(closing)
          && !isDateInside(next)) {
        return;
      }
      var name = text.substring(tokens.at(mark + 1).start(), tokens.at(next - 1).end());
      boolean open = closing.isEmpty() && !Agencies.isKnown(name)
          && !Agencies.isShort(name, true) && !tokens.at(next).isNone();
      boolean sentence = closing.isEmpty() && !Agencies.isKnown(name)
          && !isLarge(mark + 1, next);
      if (open || sentence || name.length() > LONGEST_AGENCY) {
        return;
      }
      agency = name;
      bracket = closing.equals(")");
      slashes = closing.equals("/");
      if (isDateInside(close)) {
        date = dates.at(close + 1);
        close = date.map(DateParser.Found::next).orElse(close);
      }
      at = closing.isEmpty() || !tokens.at(close).is(closing) ? close : close + 1;
    }

    private boolean isLarge(int first, int end) {
      for (int i = first; i < end; i++) {
        if (tokens.at(i).isWord() && !tokens.at(i).isLarge()) {
          return false;
        }
      }
      return true;
    }

    /** {@code (dpa, 3. März)}. */
    private boolean isDateInside(int comma) {
      return tokens.at(comma).is(",") && dates.at(comma + 1)
          .filter(found -> tokens.at(found.next()).is(")")).isPresent();
    }

    private static boolean isInName(Token token, String closing) {
      boolean tight = token.isMark("/-&") && !token.apart() && !token.is(closing);
      return token.isWord() || tight;
    }
  }

  /** The place as it is written where capitals are not the rule: Rio de Janeiro. */
  private static String shown(String place) {
    boolean capitals = place.length() > 3 && place.equals(place.toUpperCase(Locale.ROOT));
    if (!capitals) {
      return Spaces.single(place);
    }
    var words = Spaces.single(place).split(" ", -1);
    return IntStream.range(0, words.length).mapToObj(i -> {
      var lower = words[i].toLowerCase(Locale.ROOT);
      return i > 0 && SMALL_IN_PLACES.contains(lower) ? lower : capitalised(lower);
    }).collect(Collectors.joining(" "));
  }

  private static String capitalised(String lower) {
    var shown = new StringBuilder(lower);
    for (int i = 0; i < shown.length(); i++) {
      boolean first = i == 0 || "-/.".indexOf(shown.charAt(i - 1)) >= 0;
      shown.setCharAt(i, first ? Character.toUpperCase(shown.charAt(i)) : shown.charAt(i));
    }
    return shown.toString();
  }
}
