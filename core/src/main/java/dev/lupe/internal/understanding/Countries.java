package dev.lupe.internal.understanding;

import dev.lupe.article.Extracted;
import dev.lupe.article.Extracted.How;
import dev.lupe.internal.understanding.Tokens.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The countries a text names, by ISO code. A name that is other things as well (Turkey, Jordan,
 * Georgia) counts where it stands like a place and the text names a country beyond doubt.
 */
final class Countries {
  /** How much of a text is looked at. */
  private static final int MOST = 262_144;

  private static final Set<String> BEFORE_OTHERS = Set.of(
      "new", "papua", "equatorial", "lake", "river", "gulf", "northern", "st", "saint", "neu",
      "south", "bank", "fort", "port", "cape");
  private static final Set<String> BEFORE_PLACES = Set.of(
      "in", "of", "to", "from", "with", "and", "between", "by", "for", "at", "the", "into", "via",
      "against", "across", "through", "near", "as", "aus", "nach", "mit", "und", "von", "auf", "zu",
      "zwischen", "gegen", "für", "über", "bei", "durch", "im", "der", "dem", "den");
  private static final Set<String> BEHIND_OTHERS = Set.of(
      "pig", "pigs", "city", "sandwich", "dinner", "shirt", "street", "river", "valley");

  private final List<CountryNames> names;
  private final Map<String, Mention> sure = new LinkedHashMap<>();
  private final Map<String, Mention> perhaps = new LinkedHashMap<>();

  private Countries(List<CountryNames> names) {
    this.names = names;
  }

  /** The countries in what is left of a draft, and in its headline, most named first. */
  static List<Extracted> in(Draft draft, Hints hints) {
    if (!hints.mayBeKnown()) {
      return List.of();
    }
    var countries = new Countries(CountryNames.of(hints));
    draft.found().stream().filter(value -> value.field().equals("title") && value.start() >= 0)
        .forEach(title -> countries.read(Tokens.of(draft.text(), title.start(), title.end())));
    for (int i = 0; i < draft.lines().count() && draft.lines().line(i).start() < MOST; i++) {
      if (draft.isLeft(i)) {
        countries.read(Tokens.of(draft.text(), draft.start(i), draft.end(i)));
      }
    }
    return countries.all();
  }

  private List<Extracted> all() {
    boolean others = sure.keySet().stream().anyMatch(code -> !code.equals("US"));
    if (others) {
      perhaps.forEach((code, mention) -> sure.merge(code, mention, Mention::and));
    }
    var all = new ArrayList<Extracted>();
    sure.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().count))
        .forEach(entry -> all.add(entry.getValue().toExtracted(entry.getKey())));
    if (!others) {
      perhaps.forEach((code, mention) -> {
        if (!sure.containsKey(code)) {
          all.add(mention.doubted().toExtracted(code));
        }
      });
    }
    return all;
  }

  private void read(Tokens tokens) {
    int at = 0;
    while (at < tokens.count()) {
      at = tokens.at(at).isWord() && tokens.at(at).isLarge() ? next(tokens, at) : at + 1;
    }
  }

  /** Looks for the longest name that starts at a word; gives where to look on. */
  private int next(Tokens tokens, int at) {
    var first = tokens.at(at).lower();
    for (var known : names) {
      if (!known.mayBegin(first)) {
        continue;
      }
      for (int words = CountryNames.MOST_WORDS; words > 0; words--) {
        int last = last(tokens, at, words);
        if (last < 0) {
          continue;
        }
        var key = key(tokens, at, last);
        var code = known.code(key);
        if (!code.isEmpty() && isName(tokens, at, last, key)) {
          keep(tokens, at, last, key, code);
          return last + 1;
        }
      }
    }
    return at + 1;
  }

  /** The token of the last of so many words; -1 if a mark stands among them. */
  private static int last(Tokens tokens, int first, int words) {
    int at = first;
    for (int word = 1; word < words; word++) {
      int next = at + 1;
      if (tokens.at(next).isMark("-'’.") && !tokens.at(next).apart()
          && !tokens.at(next + 1).apart()) {
        next++;
      }
      if (!tokens.at(next).isWord()) {
        return -1;
      }
      at = next;
    }
    return at;
  }

  private static String key(Tokens tokens, int first, int last) {
    var key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      var token = tokens.at(i);
      if (i > first && token.apart()) {
        key.append(' ');
      }
      key.append(token.is("’") ? "'" : token.lower());
    }
    return key.toString();
  }

  private static boolean isName(Tokens tokens, int first, int last, String key) {
    var word = tokens.at(first).text();
    if (CountryNames.isInCapitals(key)) {
      return word.equals(word.toUpperCase(Locale.ROOT));
    }
    // Only a name that stands alone: New Mexico and Lake Chad are other places.
    var before = tokens.at(first - 1);
    return !(before.isLarge() && BEFORE_OTHERS.contains(before.lower()))
        && !BEHIND_OTHERS.contains(tokens.at(last + 1).lower());
  }

  private void keep(Tokens tokens, int first, int last, String key, String code) {
    int end = tokens.at(last).end();
    var mention = new Mention(tokens.at(first).start(), end, 1, 0.9, "");
    if (!CountryNames.isAmbiguous(key)) {
      sure.merge(code, mention, Mention::and);
    } else if (standsLikePlace(tokens, first, last)) {
      perhaps.merge(code, new Mention(mention.start, end, 1, 0.7, ""), Mention::and);
    }
  }

  /** Behind a small word or a comma, and not part of a longer name. */
  private static boolean standsLikePlace(Tokens tokens, int first, int last) {
    var before = tokens.at(first - 1);
    var after = tokens.at(last + 1);
    boolean preceded = before.isNone() || before.isMark(",-–/.!?“\"")
        || BEFORE_PLACES.contains(before.lower());
    return preceded && !isName(after);
  }

  private static boolean isName(Token after) {
    return after.isWord() && after.isLarge() && after.apart();
  }

  /** Where a country is named first, and how often it is. */
  private record Mention(int start, int end, int count, double confidence, String note) {

    Mention and(Mention other) {
      var first = other.start < start ? other : this;
      return new Mention(first.start, first.end, count + other.count,
          Math.max(confidence, other.confidence), note);
    }

    Mention doubted() {
      return new Mention(start, end, count, 0.4, "the name means other things, too");
    }

    Extracted toExtracted(String code) {
      return new Extracted("country", code, start, end, How.DERIVED, confidence,
          count == 1 ? note : note + (note.isEmpty() ? "" : "; ") + "named " + count + " times");
    }
  }
}
