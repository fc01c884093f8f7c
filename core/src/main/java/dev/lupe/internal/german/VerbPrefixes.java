package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.util.ArrayUtil;

/** What stands before a German verb, and what may come between it and the verb: ge and zu. */
final class VerbPrefixes {

  private static final List<String> INSEPARABLE_WORDS =
      List.of("be", "ent", "er", "miss", "ver", "zer", "über", "unter", "durch", "um", "wider",
          "wieder", "hinter", "voll");

  private static final List<String> SEPARABLE_WORDS =
      List.of(
          "ab", "an", "auf", "aus", "bei", "bereit", "bekannt", "da", "dabei", "daran", "dar",
          "dazu", "durch", "ein", "empor", "entgegen", "entlang", "fehl", "fern", "fertig",
          "fest", "fort", "frei", "gegenüber", "gleich", "gut", "heim", "her", "herab",
          "heran", "herauf", "heraus", "herbei", "herein", "herum", "herunter", "hervor",
          "hin", "hinab", "hinauf", "hinaus", "hinein", "hinter", "hinunter", "hinweg",
          "hinzu", "hoch", "inne", "kennen", "klar", "lahm", "los", "mit", "nach", "nahe",
          "nieder", "offen", "quer", "statt", "still", "teil", "tot", "über", "um", "unter",
          "voll", "vor", "voran", "voraus", "vorbei", "vorher", "vorweg", "vorwärts", "weg",
          "weiter", "wider", "wieder", "zu", "zurecht", "zurück", "zusammen", "zuvor");

  private static final List<String> KEEPS_GE =
      WordList.words(VerbPrefixes.class, "separable-ge.txt");

  /** After hin, zu may belong to the prefix (hinzufügen). */
  private static final String BEFORE_PREFIX_ZU = "hin";

  private static final Prefix[] NONE = {};
  private static final int SHORTEST_VERB = 4;
  private static final int SHORTEST_FORM = 3;

  /** By the first two letters, the longest first: most words have no prefix at all. */
  private static final Prefix[][] BY_FIRST_LETTERS = byFirstLetters();

  private VerbPrefixes() {}

  private static Prefix[][] byFirstLetters() {
    var separable = new TreeSet<>(SEPARABLE_WORDS);
    var all = new TreeSet<>(separable);
    all.addAll(INSEPARABLE_WORDS);
    var buckets = new Prefix[1 << 10][];
    Arrays.fill(buckets, NONE);
    all.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(letters -> new Prefix(letters, separable.contains(letters)))
        .forEach(prefix -> {
          int pair = pair(prefix.letters.charAt(0), prefix.letters.charAt(1));
          buckets[pair] = ArrayUtil.growExact(buckets[pair], buckets[pair].length + 1);
          buckets[pair][buckets[pair].length - 1] = prefix;
        });
    return buckets;
  }

  /** The bits that tell two letters apart from others, roughly. */
  private static int pair(char first, char second) {
    return (first & 31) << 5 | second & 31;
  }

  /**
   * What may stand before a verb.
   *
   * @param separable whether it stands apart in other forms of the verb
   */
  record Prefix(String letters, boolean separable) {
    int length() {
      return letters.length();
    }

    /** Whether a word has this prefix at a place, and room for a verb behind it. */
    boolean isAt(int start, Letters word) {
      return word.length() - start - length() >= SHORTEST_FORM && word.matches(start, letters);
    }
  }

  /** The prefixes that could begin at a place of the word, the longest first. */
  static Prefix[] perhapsAt(int start, Letters word) {
    return word.length() - start < 2
        ? NONE : BY_FIRST_LETTERS[pair(word.at(start), word.at(start + 1))];
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
    for (Prefix prefix : perhapsAt(0, word)) {
      if (prefix.separable && prefix.isAt(0, word) && takeOutInfix(word, prefix.length())) {
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
            ? endsLikeParticiple(word) && !keepsGe(word)
            : word.matches(prefix, "zu") && isInfinitive(word, prefix);
    if (infix) {
      word.replace(prefix, verb, "");
    }
    return infix;
  }

  private static boolean keepsGe(Letters word) {
    for (String beginning : KEEPS_GE) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
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
