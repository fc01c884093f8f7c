package dev.lupe.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The transcription key: one short string for all spellings of a name in English, German, Cyrillic
 * and Turkic news. Keys are for comparing only; they are no transcription anyone would read.
 *
 * <p>What {@code j} and {@code ch} sound like depends on who wrote the word. Signs in the spelling
 * itself (sch, -ow, kh, -ov) decide first, then the language of the text.
 */
public final class NameKey {
  /** Longer words are no names and would only cost time. */
  static final int MAX_LENGTH = 40;

  private static final int MIN_LENGTH = 3;
  private static final Set<String> J_IS_A_GLIDE =
      Set.of("de", "nl", "da", "sv", "no", "nb", "nn", "fi", "pl", "cs", "sk", "sl", "hr", "bs");

  private NameKey() {}

  /** The most likely key of a word of unknown language; empty when the word gives none. */
  public static String of(CharSequence word) {
    return of(word, Locale.ROOT);
  }

  /**
   * The key of a word in a text of this language.
   *
   * @param language {@link Locale#ROOT} when unknown
   * @return empty for words of fewer than 3 or more than 40 letters and for words with digits
   */
  public static String of(CharSequence word, Locale language) {
    var letters = NameLetters.of(word, language);
    if (letters.length() < MIN_LENGTH) {
      return "";
    }
    return new NameSounds(letters, reading(letters, language)).key();
  }

  /**
   * The keys to index for a word in a text of this language, the likeliest first: one for nearly
   * all words, two where the spelling leaves open what was meant (Azerbaijani ə is a or e; a German
   * final s may be the genitive).
   */
  public static List<String> keys(CharSequence word, Locale language) {
    var letters = NameLetters.of(word, language);
    if (letters.length() < MIN_LENGTH) {
      return List.of();
    }
    var reading = reading(letters, language);
    var first = new NameSounds(letters, reading).key();
    if (first.isEmpty()) {
      return List.of();
    }
    var second = secondKey(letters, reading, language);
    return second.isEmpty() || second.equals(first) ? List.of(first) : List.of(first, second);
  }

  /** The keys to search for when a word is typed and nobody knows whose spelling it is: up to 4. */
  public static List<String> queryKeys(CharSequence word) {
    var english = keys(word, Locale.ENGLISH);
    var german = keys(word, Locale.GERMAN);
    if (english.equals(german)) {
      return english;
    }
    var all = new ArrayList<>(english);
    for (var key : german) {
      if (!all.contains(key)) {
        all.add(key);
      }
    }
    return List.copyOf(all);
  }

  private static String secondKey(NameLetters letters, Reading reading, Locale language) {
    if (letters.hasSchwa()) {
      return new NameSounds(letters.withSchwaAs('e'), reading).key();
    }
    if (language.getLanguage().equals("de") && letters.endsInGenitive()) {
      return new NameSounds(letters.shortenedBy(1), reading).key();
    }
    return "";
  }

  private static Reading reading(NameLetters letters, Locale language) {
    if (letters.spelledTheGermanWay()) {
      return Reading.GERMAN;
    }
    if (letters.spelledTheEnglishWay()) {
      return Reading.ENGLISH;
    }
    return J_IS_A_GLIDE.contains(language.getLanguage()) ? Reading.GERMAN : Reading.ENGLISH;
  }

  /** Whose spelling a word is read as. */
  enum Reading {
    /** j as in Japarov, ch as in Chekhov. */
    ENGLISH,
    /** j as in Jelzin, ch as in Charkiw. */
    GERMAN
  }
}
