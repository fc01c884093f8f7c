package dev.lupe.internal.names;

import dev.lupe.internal.names.NameKey.Reading;

/**
 * Turns the letters of one word into its key: first groups of letters into sounds, then the vowels
 * and endings on which transcriptions differ into one form. In the key x is sh, zh and dzh, c is
 * tsh, s is s, z and ts, h is h and kh. An umlaut stays one: that Ozil may be Özil is for the
 * folded spelling to say, here it would make Hofer Höfer.
 */
final class NameSounds {
  /** A vowel i written with y or j, which may also be a mere glide. */
  private static final char GLIDE = 'y';

  private final NameLetters letters;
  private final boolean german;
  private final char[] sounds;
  private int count;

  NameSounds(NameLetters letters, Reading reading) {
    this.letters = letters;
    this.german = reading == Reading.GERMAN;
    this.sounds = new char[2 * letters.length() + 2];
  }

  String key() {
    for (int i = 0; i < letters.length();) {
      i += consonantsOrVowel(i);
    }
    return settleVowels();
  }

  /** Writes the sound of the letter group at i and tells how many letters it took. */
  private int consonantsOrVowel(int i) {
    char c = letters.at(i);
    char next = letters.at(i + 1);
    return switch (c) {
      case 's' -> sibilant(i);
      case 't' -> next == 'h' ? put('t', 2)
          : letters.is(i, "tch") ? put('c', 3)
          : next == 's' && !letters.is(i, "tsch") && !letters.is(i, "tsh") ? put('s', 2)
          : next == 'z' && letters.isVowel(i - 1) && letters.at(i + 2) != 'h' ? put('s', 2)
          : put('t', 1);
      case 'd' -> next == 'h' ? put('d', 2)
          : next == 'j' && letters.isVowel(i + 2) ? put('x', 2) : put('d', 1);
      case 'z' -> next == 'h' ? hush(2) : put('s', 1);
      case 'S' -> hush(1);
      case 'C' -> put('c', 1);
      case 'H' -> put('h', 1);
      case 'A' -> put('a', 1);
      case 'c' -> letterC(i);
      case 'k' -> next == 'h' ? put('h', 2) : put('k', 1);
      case 'g' -> put(i == 0 && isBackVowel(1) ? 'k' : 'g', next == 'h' ? 2 : 1);
      case 'p' -> next == 'h' ? put('f', 2) : put('p', 1);
      case 'b', 'r' -> put(c, next == 'h' ? 2 : 1);
      case 'v', 'w' -> put('v', 1);
      case 'q' -> put('k', 1);
      case 'x' -> put('k', 0) + put('s', 1);
      case 'j' -> letterJ(i);
      case 'h' -> i > 0 && i == letters.length() - 1 && letters.at(i - 1) == 'a' ? 1 : put('h', 1);
      default -> vowel(i);
    };
  }

  /** Where Arabic and Turkic q became g or k: Gaddafi, Kadhafi, Guliyev, Kulijew. */
  private boolean isBackVowel(int i) {
    char c = letters.at(i);
    return c == 'a' || c == 'A' || (c == 'u' && letters.at(i + 1) != 'e');
  }

  private int sibilant(int i) {
    if (letters.is(i, "sch")) {
      return hush(3);
    }
    return letters.at(i + 1) == 'h' ? hush(2) : put('s', 1);
  }

  /** sh, zh, š …; after t it is tsh, after d dzh, which counts as zh. */
  private int hush(int length) {
    if (count > 0 && sounds[count - 1] == 't') {
      sounds[count - 1] = 'c';
      return length;
    }
    if (count > 0 && sounds[count - 1] == 'd') {
      count--;
    }
    return put('x', length);
  }

  private int letterC(int i) {
    char next = letters.at(i + 1);
    if (next == 'h') {
      boolean hard = letters.at(i + 2) == 'r' || (i == 0 && letters.at(2) == 'l');
      return put(german ? 'h' : hard ? 'k' : 'c', 2);
    }
    if (next == 'z') {
      return put('c', 2);
    }
    if (next == 'k') {
      return 1;
    }
    if (next == 'e' || next == 'i' || next == 'y') {
      return put('s', 1);
    }
    return put(i == letters.length() - 1 && letters.at(i - 1) == 'i' ? 'c' : 'k', 1);
  }

  private int letterJ(int i) {
    boolean glide = german || !letters.isVowel(i + 1) || "tlsv".indexOf(letters.at(i - 1)) >= 0;
    return glide ? put(GLIDE, 1) : hush(1);
  }

  private int vowel(int i) {
    char c = letters.at(i);
    char next = letters.at(i + 1);
    if (c == 'o' && next == 'u') {
      return put('u', 2);
    }
    if (c == 'o' && next == 'o') {
      return put('u', 2);
    }
    if (c == 'e' && next == 'e' && !german && letters.at(i + 2) != 'v') {
      return put('i', 2);
    }
    if (next == 'e' && "aou".indexOf(c) >= 0 && !letters.isVowel(i - 1) && isUmlaut(i)) {
      return put(c == 'a' ? 'ä' : c == 'o' ? 'ö' : 'ü', 2);
    }
    return put(c, 1);
  }

  /** Guenther, Oezil, but Tokaev, Dostoevsky, Shoe. */
  private boolean isUmlaut(int i) {
    char after = letters.at(i + 2);
    return after != ' ' && after != 'v' && after != 'w' && !letters.isVowel(i + 2);
  }

  private int put(char sound, int lettersTaken) {
    sounds[count++] = sound;
    return lettersTaken;
  }

  private String settleVowels() {
    if (count > 3 && sounds[count - 1] == 'f') {
      endOldSpellingInV();
    }
    if (german && count > 6 && sounds[count - 1] == 'n' && sounds[count - 2] == 'e'
        && sounds[count - 3] == 'i') {
      sounds[count - 2] = 'a';
      count--;
    }
    var out = new char[count];
    int n = 0;
    for (int i = 0; i < count; i++) {
      char sound = settled(i, n > 0 ? out[n - 1] : ' ');
      if (sound != ' ' && (n == 0 || out[n - 1] != sound)) {
        out[n++] = sound;
      }
    }
    return n < 2 ? "" : new String(out, 0, n);
  }

  /** Rachmaninoff, Smirnoff. */
  private void endOldSpellingInV() {
    int end = sounds[count - 2] == 'f' ? count - 2 : count - 1;
    if (sounds[end - 1] == 'o' || sounds[end - 1] == 'e') {
      sounds[end] = 'v';
      count = end + 1;
    }
  }

  /** The sound at i as the key has it, or a blank where it is left out. */
  private char settled(int i, char before) {
    char sound = sounds[i];
    char next = sound(i + 1);
    if (sound == 'i' || sound == GLIDE) {
      if (next == 'i' || next == GLIDE) {
        sounds[i + 1] = 'i';
        return ' ';
      }
      boolean afterConsonant = !isVowel(before);
      if (next == 'e' && (before == ' ' || before == 'a' || before == 'o' || before == 'u'
          || before == 'e')) {
        return ' ';
      }
      if (next == 'e' && afterConsonant && (sound == GLIDE || sound(i + 2) == 'v')) {
        return ' ';
      }
      if (next == 'o' && sound == GLIDE && before != ' ' && afterConsonant && isConsonant(i + 2)) {
        sounds[i + 1] = 'e';
        return ' ';
      }
      return 'i';
    }
    if (sound == 'o' && next == 'v' && (before == 'x' || before == 'c')) {
      return 'e';
    }
    if (sound == 'e' && (next == 'i' || next == GLIDE) && !isVowel(sound(i + 2))) {
      return 'a';
    }
    return sound;
  }

  private char sound(int i) {
    return i < count ? sounds[i] : ' ';
  }

  private boolean isConsonant(int i) {
    return i < count && !isVowel(sounds[i]);
  }

  private static boolean isVowel(char sound) {
    return switch (sound) {
      case 'a', 'e', 'i', 'o', 'u', GLIDE, 'ä', 'ö', 'ü' -> true;
      default -> false;
    };
  }
}
