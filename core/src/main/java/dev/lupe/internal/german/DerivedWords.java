package dev.lupe.internal.german;

import java.util.ArrayList;
import java.util.List;

/**
 * What German makes of a verb or an adjective by rule, and back again: unterzeichnet and
 * Unterzeichnung, finanzieren and Finanzierung, integriert and Integration, möglich and Möglichkeit.
 *
 * <p>Only where the meaning stays: a Wohnung is more than that somebody wohnt, and a Zeitung has
 * nothing of a Zeit; verbs with a prefix and those in -ieren have nouns that mean what they do.
 * These are candidates: whether such a word exists, only the words of an index tell.
 */
public final class DerivedWords {
  private static final String NOUN = "ung";
  private static final String LATIN_NOUN = "atio"; // Integration, as it is stemmed
  private static final String LATIN_VERB = "ier";
  private static final String QUALITY = "kei"; // Möglichkeit, as it is stemmed
  private static final List<String> QUALITIES = List.of("ig", "lich", "bar", "sam");
  private static final List<String> PREFIXES = List.of("be", "ent", "er", "ver", "zer", "miss",
      "ab", "an", "auf", "aus", "bei", "ein", "durch", "fest", "fort", "her", "hin", "los", "mit",
      "nach", "uber", "um", "unter", "vor", "wider", "wieder", "zu", "zuruck", "zusammen");
  /** What the stemmer may have taken from the root of a verb: of arbeiten a t, of ändern nder. */
  private static final List<String> TAKEN =
      List.of("", "t", "s", "n", "st", "nd", "end", "er", "ter", "ser", "ner", "nder");
  private static final int SHORTEST_REST = 3;

  private final GermanStemmer stemmer = new GermanStemmer();

  /**
   * Stems that words of the same meaning and another kind may have.
   *
   * @param stem as {@link GermanStemmer} makes it
   */
  public List<String> of(String stem) {
    var derived = new ArrayList<String>(2);
    if (stem.endsWith(NOUN)) {
      addVerb(without(stem, NOUN), derived);
    } else if (stem.endsWith(LATIN_NOUN)) {
      addLatinVerb(without(stem, LATIN_NOUN), derived);
    } else if (stem.endsWith(QUALITY)) {
      addAdjective(without(stem, QUALITY), derived);
    } else {
      addNouns(stem, derived);
    }
    return derived;
  }

  private void addVerb(String root, List<String> derived) {
    if (isRegular(root)) {
      derived.add(stemmer.stem(root + "en"));
    }
  }

  private static void addLatinVerb(String root, List<String> derived) {
    if (root.length() >= SHORTEST_REST) {
      derived.add((root.endsWith("ik") ? without(root, "k") + "z" : root) + LATIN_VERB);
    }
  }

  private static void addAdjective(String root, List<String> derived) {
    if (isQuality(root)) {
      derived.add(root);
    }
  }

  private void addNouns(String stem, List<String> derived) {
    for (String taken : TAKEN) {
      String root = stem + taken;
      if (isRegular(root) && stemmer.stem(root + "en").equals(stem)) {
        derived.add(root + NOUN);
      }
    }
    if (isLatin(stem)) {
      String root = without(stem, LATIN_VERB);
      derived.add((root.endsWith("iz") ? without(root, "z") + "k" : root) + LATIN_NOUN);
    }
    if (isQuality(stem)) {
      derived.add(stem + QUALITY);
    }
  }

  private static boolean isRegular(String root) {
    return isLatin(root) || PREFIXES.stream().anyMatch(
        prefix -> root.startsWith(prefix) && root.length() >= prefix.length() + SHORTEST_REST);
  }

  private static boolean isLatin(String root) {
    return root.endsWith(LATIN_VERB) && root.length() >= LATIN_VERB.length() + SHORTEST_REST;
  }

  private static boolean isQuality(String root) {
    return QUALITIES.stream().anyMatch(
        ending -> root.endsWith(ending) && root.length() >= ending.length() + SHORTEST_REST);
  }

  private static String without(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }
}
