package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.jspecify.annotations.Nullable;

/**
 * Brings forms whose vowel changes to their infinitive: ging, gegangen to gehen; also behind
 * prefixes: übernahm to übernehmen, versprochen to versprechen, abgenommen to abnehmen.
 */
final class IrregularVerbs {

  private static final CharArrayMap<String> FORMS = new CharArrayMap<>(2048, false);

  /** Participles without their ge-, as they stand behind an inseparable prefix. */
  private static final CharArrayMap<String> BARE_PARTICIPLES = new CharArrayMap<>(1024, false);

  /** Forms that count only without a prefix. */
  private static final CharArrayMap<String> UNPREFIXED = new CharArrayMap<>(64, false);

  private static final CharArraySet NOT_VERBS =
      WordList.set(WordList.words(IrregularVerbs.class, "not-verbs.txt"));
  private static final String[] ADJECTIVE_ENDINGS = {"", "e", "er", "es", "em", "en"};
  private static final int SHORTEST_REST = 3;
  private static final int SHORTEST_FORM = 2;

  private static final int LOOK_BITS = 16;

  /** What forms look like at a first glance. */
  private static final BitSet LOOKS = new BitSet(1 << LOOK_BITS);

  static {
    WordList.lines(IrregularVerbs.class, "irregular-verbs.txt").forEach(IrregularVerbs::addVerb);
    List.of(FORMS, BARE_PARTICIPLES, UNPREFIXED).forEach(IrregularVerbs::noteLooks);
  }

  private IrregularVerbs() {}

  private static void noteLooks(CharArrayMap<String> forms) {
    for (Object each : forms.keySet()) {
      char[] form = (char[]) each;
      LOOKS.set(look(form, 0, form.length));
    }
  }

  private static void addVerb(String line) {
    String[] columns = line.split("\\s*\\|\\s*");
    String infinitive = columns[0];
    for (String past : columns[1].split(", ")) {
      addPast(past.replace("ß", "ss"), infinitive);
    }
    addParticiple(columns[2].replace("ß", "ss"), infinitive);
    for (String present : columns[3].split(", ")) {
      addPresent(present.replace("ß", "ss"), infinitive);
    }
  }

  private static void addPast(String past, String infinitive) {
    if (past.startsWith("=")) {
      FORMS.put(past.substring(1), infinitive);
    } else if (past.startsWith("^")) {
      UNPREFIXED.put(past.substring(1), infinitive);
    } else if (past.endsWith("te")) {
      FORMS.put(past, infinitive);
      FORMS.put(past + "n", infinitive);
      FORMS.put(withUmlaut(past), infinitive);
      FORMS.put(withUmlaut(past) + "n", infinitive);
    } else if (!past.equals("-")) {
      FORMS.put(past, infinitive);
      FORMS.put(past + "en", infinitive);
      FORMS.put(withUmlaut(past) + "e", infinitive);
      FORMS.put(withUmlaut(past) + "en", infinitive);
    }
  }

  private static String withUmlaut(String past) {
    for (int i = past.length() - 1; i >= 0; i--) {
      int vowel = "aou".indexOf(past.charAt(i));
      if (vowel >= 0) {
        return past.substring(0, i) + "äöü".charAt(vowel) + past.substring(i + 1);
      }
    }
    return past;
  }

  private static void addParticiple(String column, String infinitive) {
    boolean onlyWithGe = column.startsWith("!");
    String participle = onlyWithGe ? column.substring(1) : column;
    if (participle.equals("-")) {
      return;
    }
    for (String ending : ADJECTIVE_ENDINGS) {
      FORMS.put(participle + ending, infinitive);
      if (participle.startsWith("ge") && !onlyWithGe) {
        BARE_PARTICIPLES.put(participle.substring(2) + ending, infinitive);
      }
    }
  }

  private static void addPresent(String present, String infinitive) {
    if (present.startsWith("=")) {
      FORMS.put(present.substring(1), infinitive);
    } else if (present.startsWith("^")) {
      UNPREFIXED.put(present.substring(1), infinitive);
    } else if (!present.equals("-")) {
      FORMS.put(present, infinitive);
      FORMS.put(present + "t", infinitive);
      FORMS.put(present + (present.endsWith("s") ? "t" : "st"), infinitive);
    }
  }

  /** Writes the infinitive over a form of an irregular verb; false where it is none. */
  static boolean toInfinitive(Letters word) {
    String infinitive =
        mayBeForm(word, 0) ? UNPREFIXED.get(word.buffer(), 0, word.length()) : null;
    if (infinitive == null) {
      return toInfinitive(word, 0);
    }
    return replace(word, 0, infinitive);
  }

  private static boolean toInfinitive(Letters word, int start) {
    int rest = word.length() - start;
    if (rest < SHORTEST_REST) {
      return false;
    }
    String infinitive = mayBeForm(word, start) ? infinitive(word, start, rest) : null;
    if (infinitive != null) {
      return replace(word, start, infinitive);
    }
    for (var prefix : VerbPrefixes.perhapsAt(start, word)) {
      if (prefix.isAt(start, word) && toInfinitive(word, start + prefix.length())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String infinitive(Letters word, int start, int length) {
    String infinitive = FORMS.get(word.buffer(), start, length);
    return infinitive == null && start > 0 && VerbPrefixes.endsInseparable(word, start)
        ? BARE_PARTICIPLES.get(word.buffer(), start, length) : infinitive;
  }

  /** False of nearly all words that are no form, at a fraction of what looking one up takes. */
  private static boolean mayBeForm(Letters word, int start) {
    return word.length() - start >= SHORTEST_FORM
        && LOOKS.get(look(word.buffer(), start, word.length()));
  }

  /** Some letters of a form and its length in one number. */
  private static int look(char[] letters, int start, int end) {
    int some = letters[start] << 21 ^ letters[start + 1] << 14 ^ letters[start + end >>> 1] << 7
        ^ letters[end - 1] ^ end - start << 26;
    return some * 0x9E3779B9 >>> 32 - LOOK_BITS;
  }

  private static boolean replace(Letters word, int start, String infinitive) {
    if (NOT_VERBS.contains(word.buffer(), 0, word.length())) {
      return false;
    }
    word.replace(start, word.length(), infinitive);
    return true;
  }
}
