package dev.lupe.internal.names;

import java.util.ArrayList;
import java.util.List;

/** How the words of place names are cut, folded and freed of their endings. */
final class PlaceWords {
  /** Each letter with a mark and, behind it, the one without. */
  private static final String MARKED =
      "äaáaàaâaãaåaāaăaąaəaéeèeêeëeěeēeęeėeíiìiîiïiīiıiöoóoòoôoõoøoōoőoúuùuüuûuūuůuűuýyÿyšsşsșsśs"
          + "žzźzżzčcçcćcđdďdğgģgñnńnňnņnłlľlļlřrťtțtţtёеқкғгңнөоүуұуәаіи";

  /** Latin and Cyrillic letters as small ones without marks; an apostrophe for what goes. */
  private static final char[] FOLDED = folded();

  private static char[] folded() {
    var folded = new char[0x530];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = c < 0x400 ? Character.toLowerCase(c)
          : c < 0x410 ? (char) (c + 0x50)
          : c < 0x430 ? (char) (c + 0x20)
          : c >= 0x490 && c % 2 == 0 ? (char) (c + 1) : c;
    }
    for (int i = 0; i < MARKED.length(); i += 2) {
      char marked = MARKED.charAt(i);
      folded[marked] = MARKED.charAt(i + 1);
      folded[Character.toUpperCase(marked)] = MARKED.charAt(i + 1);
    }
    for (char gone : new char[] {'\u0307', 'ʼ', 'ʻ', '\u00AD'}) {
      folded[gone] = '\'';
    }
    folded['İ'] = 'i';
    folded['I'] = 'i';
    return folded;
  }

  /** Endings of German and English words, and what stands in their place, longest first. */
  private static final String[][] ENDINGS = {
    {"innen", ""}, {"innen", "e"}, {"en", ""}, {"er", ""}, {"em", ""}, {"es", ""}, {"in", ""},
    {"in", "e"}, {"s", ""}, {"n", ""}, {"e", ""},
  };

  /** Endings of Russian and Ukrainian words. */
  private static final String[][] CYRILLIC_ENDINGS = {
    {"ского", "ский"}, {"скому", "ский"}, {"ским", "ский"}, {"ском", "ский"}, {"ская", "ский"},
    {"ской", "ский"}, {"скую", "ский"}, {"ское", "ский"}, {"ские", "ский"}, {"ских", "ский"},
    {"скими", "ский"}, {"ией", "ия"}, {"ии", "ия"}, {"ию", "ия"}, {"ой", "а"}, {"ы", "а"},
    {"и", "а"}, {"у", "а"}, {"е", "а"}, {"і", "а"}, {"ом", ""}, {"а", ""}, {"у", ""}, {"е", ""},
    {"ы", ""}, {"и", ""}, {"і", ""}, {"и", "ь"}, {"ею", "я"}, {"и", "я"}, {"ю", "я"}, {"е", "я"},
  };

  private PlaceWords() {}

  static List<String> split(CharSequence name) {
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      if (i < name.length() && isInWord(name.charAt(i))) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(name.subSequence(start, i).toString());
        start = -1;
      }
    }
    return words;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || "'\u2019ʻʼ\u00AD".indexOf(c) >= 0;
  }

  /** Small letters without marks; apostrophes go. */
  static String fold(String word) {
    var out = new char[2 * word.length()];
    int n = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        out[n++] = c;
        continue;
      }
      c = c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
      if (c == 'ß') {
        out[n++] = 's';
        out[n++] = 's';
      } else if (c != '\'' && c != '\u2019') {
        out[n++] = c;
      }
    }
    return new String(out, 0, n);
  }

  /** One key for the words of a name; an adjective in it has no ending, and and and und go. */
  static String key(List<String> foldedWords) {
    if (foldedWords.size() == 1) {
      return foldedWords.getFirst();
    }
    var key = new StringBuilder();
    for (int i = 0; i < foldedWords.size(); i++) {
      var word = foldedWords.get(i);
      boolean inside = i > 0 && i < foldedWords.size() - 1;
      if (inside && (word.equals("and") || word.equals("und"))) {
        continue;
      }
      if (i > 0) {
        key.append(' ');
      }
      boolean last = i == foldedWords.size() - 1;
      key.append(last ? word : isSaint(word) ? "st" : withoutAdjectiveEnding(word));
    }
    return key.toString();
  }

  private static boolean isSaint(String word) {
    return word.equals("saint") || word.equals("sankt");
  }

  private static String withoutAdjectiveEnding(String word) {
    if (word.length() >= 5 && (word.endsWith("en") || word.endsWith("er") || word.endsWith("es")
        || word.endsWith("em"))) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() >= 5 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  /** What the word may be an inflected form of, likeliest first. */
  static List<String> baseForms(String word) {
    var forms = new ArrayList<String>();
    boolean cyrillic = isCyrillic(word.charAt(0));
    for (var ending : cyrillic ? CYRILLIC_ENDINGS : ENDINGS) {
      int left = word.length() - ending[0].length();
      if (left >= 4 && word.endsWith(ending[0])) {
        var stem = word.substring(0, left);
        if (cyrillic || takes(stem, ending[0])) {
          forms.add(stem.concat(ending[1]));
        }
      }
    }
    return forms;
  }

  /** Whether German or English put this ending behind such a stem: Rheine is no form of Rhein. */
  private static boolean takes(String stem, String ending) {
    return switch (ending) {
      case "s", "er", "in", "innen" -> true;
      case "n" -> stem.endsWith("e") || stem.endsWith("er") || stem.endsWith("el");
      default -> stem.endsWith("sch");
    };
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF';
  }

  /** Osterreich of Oesterreich, Munchen of Muenchen; other words as they are. */
  static String withUmlautsAsOneLetter(String word) {
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
  }
}
