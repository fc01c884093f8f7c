package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;

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
  private static final int LONGEST_FORM;

  static {
    WordList.lines(IrregularVerbs.class, "irregular-verbs.txt").forEach(IrregularVerbs::addVerb);
    int longest = 0;
    for (Object form : FORMS.keySet()) {
      longest = Math.max(longest, ((char[]) form).length);
    }
    LONGEST_FORM = longest;
  }

  private IrregularVerbs() {}

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
    String infinitive = UNPREFIXED.get(word.buffer(), 0, word.length());
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
    String infinitive =
        rest > LONGEST_FORM ? null : FORMS.get(word.buffer(), start, rest);
    if (infinitive == null && rest <= LONGEST_FORM && start > 0
        && VerbPrefixes.endsInseparable(word, start)) {
      infinitive = BARE_PARTICIPLES.get(word.buffer(), start, rest);
    }
    if (infinitive != null) {
      return replace(word, start, infinitive);
    }
    int longest = VerbPrefixes.longest(word, start);
    for (int length = longest; length >= VerbPrefixes.SHORTEST; length--) {
      if (VerbPrefixes.isPrefix(word, start, length) && toInfinitive(word, start + length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean replace(Letters word, int start, String infinitive) {
    if (NOT_VERBS.contains(word.buffer(), 0, word.length())) {
      return false;
    }
    word.replace(start, word.length(), infinitive);
    return true;
  }
}
