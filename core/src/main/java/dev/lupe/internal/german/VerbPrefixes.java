package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/** What stands before a German verb, and what may come between it and the verb: ge and zu. */
final class VerbPrefixes {

  static final int SHORTEST = 2;
  private static final int LONGEST = 9;

  private static final List<String> INSEPARABLE_WORDS =
      List.of("be", "ent", "er", "miss", "ver", "zer", "über", "unter", "durch", "um", "wider",
          "wieder", "hinter", "voll");

  private static final CharArraySet SEPARABLE =
      WordList.set(
          List.of(
              "ab", "an", "auf", "aus", "bei", "bereit", "bekannt", "da", "dabei", "daran", "dar",
              "dazu", "durch", "ein", "empor", "entgegen", "entlang", "fehl", "fern", "fertig",
              "fest", "fort", "frei", "gegenüber", "gleich", "gut", "heim", "her", "herab",
              "heran", "herauf", "heraus", "herbei", "herein", "herum", "herunter", "hervor",
              "hin", "hinab", "hinauf", "hinaus", "hinein", "hinter", "hinunter", "hinweg",
              "hinzu", "hoch", "inne", "kennen", "klar", "lahm", "los", "mit", "nach", "nahe",
              "nieder", "offen", "quer", "statt", "still", "teil", "tot", "über", "um", "unter",
              "voll", "vor", "voran", "voraus", "vorbei", "vorher", "vorweg", "vorwärts", "weg",
              "weiter", "wider", "wieder", "zu", "zurecht", "zurück", "zusammen", "zuvor"));

  private static final CharArraySet PREFIXES = prefixes();

  private static final List<String> KEEPS_GE =
      WordList.words(VerbPrefixes.class, "separable-ge.txt");

  /** After hin, zu may belong to the prefix (hinzufügen). */
  private static final String BEFORE_PREFIX_ZU = "hin";

  private static final int SHORTEST_VERB = 4;
  private static final int SHORTEST_FORM = 3;

  /** By the first two letters: most words have no prefix at all. */
  private static final boolean[] MAY_BEGIN = new boolean[1 << 10];

  static {
    INSEPARABLE_WORDS.forEach(VerbPrefixes::noteBeginning);
    SEPARABLE.forEach(prefix -> noteBeginning(new String((char[]) prefix)));
  }

  private VerbPrefixes() {}

  private static CharArraySet prefixes() {
    var all = CharArraySet.copy(SEPARABLE);
    all.addAll(INSEPARABLE_WORDS);
    return CharArraySet.unmodifiableSet(all);
  }

  private static void noteBeginning(String prefix) {
    MAY_BEGIN[beginning(prefix.charAt(0), prefix.charAt(1))] = true;
  }

  private static int beginning(char first, char second) {
    return (first & 31) << 5 | second & 31;
  }

  /** The length of the longest prefix that could begin here; 0 where none can. */
  static int longest(Letters word, int start) {
    int rest = word.length() - start;
    boolean hopeless = rest < 2 || !MAY_BEGIN[beginning(word.at(start), word.at(start + 1))];
    return hopeless ? 0 : Math.min(LONGEST, rest - SHORTEST_FORM);
  }

  static boolean isPrefix(Letters word, int start, int length) {
    return PREFIXES.contains(word.buffer(), start, length);
  }

  /** Whether an inseparable prefix ends where the verb starts. */
  static boolean endsInseparable(Letters word, int verb) {
    for (String prefix : INSEPARABLE_WORDS) {
      if (word.matches(verb - prefix.length(), prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Takes out ge and zu between a separable prefix and its verb: abgeholt, abzuholen. */
  static void joinSeparable(Letters word) {
    for (int length = longest(word, 0); length >= SHORTEST; length--) {
      boolean infix = word.matches(length, "ge") || word.matches(length, "zu");
      if (infix && SEPARABLE.contains(word.buffer(), 0, length) && takeOutInfix(word, length)) {
        return;
      }
    }
  }

  private static boolean takeOutInfix(Letters word, int prefix) {
    int verb = prefix + 2;
    if (word.length() - verb < SHORTEST_VERB
        || !Onsets.isPossible(word.buffer(), verb, word.length())) {
      return false;
    }
    boolean infix =
        word.matches(prefix, "ge")
            ? endsLikeParticiple(word) && KEEPS_GE.stream().noneMatch(word::startsWith)
            : word.matches(prefix, "zu") && isInfinitive(word, prefix);
    if (infix) {
      word.replace(prefix, verb, "");
    }
    return infix;
  }

  /** Weak participles only (abgeholt, abgeholtes, abgespanntere); the strong ones are listed. */
  private static boolean endsLikeParticiple(Letters word) {
    int end = word.length() - adjectiveEnding(word);
    if (word.matches(end - 3, "ter")) {
      end -= 2;
    } else if (word.matches(end - 4, "test")) {
      end -= 3;
    } else if (word.matches(end - 3, "tst")) {
      end -= 2;
    }
    return word.at(end - 1) == 't';
  }

  private static int adjectiveEnding(Letters word) {
    char last = word.at(word.length() - 1);
    if (last == 'e') {
      return 1;
    }
    boolean ending = word.at(word.length() - 2) == 'e' && "rsmn".indexOf(last) >= 0;
    return ending ? 2 : 0;
  }

  private static boolean isInfinitive(Letters word, int prefix) {
    if (prefix == BEFORE_PREFIX_ZU.length() && word.startsWith(BEFORE_PREFIX_ZU)) {
      return false;
    }
    int end = word.length() - adjectiveEnding(word);
    return word.endsWith("en") || word.endsWith("ern") || word.endsWith("eln")
        || word.matches(end - 3, "end");
  }
}
