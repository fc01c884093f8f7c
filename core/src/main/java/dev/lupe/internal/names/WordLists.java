package dev.lupe.internal.names;

import dev.lupe.internal.text.WordList;
import java.util.HashSet;
import java.util.Set;

/** The word lists behind {@link NameEvidence}, read once. */
final class WordLists {
  static final Set<String> NOT_NAMES_EN = words("not-names.en.txt");
  static final Set<String> NOT_NAMES_DE = words("not-names.de.txt");
  static final Set<String> BEFORE_NAMES_DE = words("before-names.de.txt");

  /** German words after which a noun follows rather than a name. */
  static final Set<String> DETERMINERS_DE = Set.of(
      "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "einen",
      "kein", "keine", "keiner", "keinen", "keinem", "im", "am", "zum", "zur", "vom", "beim", "ins",
      "ans", "sein", "seine", "seiner", "seinen", "seinem", "ihr", "ihre", "ihrer", "ihren",
      "ihrem",
      "unser", "unsere", "mein", "meine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht",
      "neun", "zehn", "viel", "mehr", "weniger", "ohne", "pro", "jede", "jeder", "jedes", "jedem",
      "jeden", "alle", "aller", "allen", "diese", "dieser", "dieses", "diesem", "diesen", "zu",
      "per", "etwas", "genug", "aufs", "fürs", "übers", "durchs", "ums", "solch", "welche");

  /** Words that end like adjectives, but after which no noun need follow. */
  static final Set<String> NO_ADJECTIVES_DE = Set.of(
      "gegen", "neben", "wegen", "unter", "hinter", "über", "zwischen", "wurde", "wurden", "werden",
      "haben", "waren", "traf", "gewann", "schrieb", "seien", "würde", "müsse", "solle", "wolle",
      "könne", "gewesen", "oder", "aber", "außer", "weder", "sowie", "wieder", "immer", "gestern",
      "morgen", "später", "früher", "bisher", "seither", "daher", "dessen", "deren", "wenn", "denn",
      "dann", "wann", "verließ", "unterlag", "kamen", "gingen", "sehen", "treffen", "empfing",
      "empfangen", "nahe", "nördlich", "südlich", "östlich", "westlich", "richtung", "ehemals",
      "gegenüber", "fuhren", "sprachen");

  private WordLists() {}

  private static Set<String> words(String list) {
    return new HashSet<>(WordList.words(WordLists.class, list));
  }
}
