package dev.lupe.internal.names;

import java.util.Locale;
import java.util.Set;

/**
 * Is a word a name where it stands? Judged from its spelling, the word before it and whether a
 * sentence may have started; it rather takes a word too many than misses a name. One instance reads
 * one article, word by word.
 *
 * <p>English and most others: written large inside a sentence, or at its start when it is no usual
 * opener. German, where every noun is written large: no frequent noun, none of the suffixes that
 * build nouns, no article or adjective before it, unless the word looks foreign, follows a title, a
 * first name or another name, or has been a name earlier in the article.
 */
final class NameEvidence {
  private static final int MAX_LENGTH = 20;

  private static final Endings NOUN_SUFFIXES = new Endings(3,
      "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen",
      "sion", "ismus", "tät", "täten", "chen", "lein", "nis", "nisse", "nissen", "tum", "ling",
      "linge", "lingen", "ment", "mente", "enz", "enzen", "anz", "ik", "iken", "ikern", "iker",
      "ist",
      "isten", "ierung", "innen", "ler", "lern", "ner", "nern", "ium", "ien", "ie", "ur", "uren",
      "eur", "eure", "ent", "enten", "ant", "anten", "ate", "aten", "oren", "itäten", "age", "agen",
      "tung", "haft", "sal", "zeug", "werk", "werke", "haus", "recht", "rechte", "arbeit", "kraft");
  private static final Endings NAME_ENDINGS = new Endings(2,
      "ow", "ew", "iw", "owa", "ewa", "ows", "ews", "ski", "sky", "skij", "skyj", "skaja", "tschuk",
      "chuk", "enko", "jan", "yan", "dse", "dze", "wili", "vili", "ov", "ev", "ova", "eva",
      "witsch",
      "wytsch", "vich", "vić", "oglu", "oğlu", "stan", "stans", "abad", "grad", "sson", "ez",
      "ini", "escu", "poulos", "idis", "akis", "zadeh", "zade", "bek", "insk", "owsk");

  private final boolean german;
  private final Set<String> notNames;
  private final Set<String> beforeNames;
  private final SeenNames seen = new SeenNames();

  private final StringBuilder before = new StringBuilder();
  private boolean beforeWasName;
  private boolean beforeWasLarge;

  private NameEvidence(boolean german, Set<String> notNames, Set<String> beforeNames) {
    this.german = german;
    this.notNames = notNames;
    this.beforeNames = beforeNames;
  }

  /** Evidence for articles in this language; others than German are read like English. */
  static NameEvidence in(Locale language) {
    return switch (language.getLanguage()) {
      case "de" -> new NameEvidence(true, WordLists.NOT_NAMES_DE, WordLists.BEFORE_NAMES_DE);
      case "en" -> new NameEvidence(false, WordLists.NOT_NAMES_EN, Set.of());
      default -> new NameEvidence(false, Set.of(), Set.of());
    };
  }

  /** Forgets the article. */
  void reset() {
    seen.clear();
    before.setLength(0);
    beforeWasName = false;
    beforeWasLarge = false;
  }

  /**
   * Judges the next word of the article.
   *
   * @param adjacent whether nothing but one character (blank, hyphen) is between it and the word
   *     before, so that no sentence starts here
   */
  boolean isName(CharSequence word, boolean adjacent) {
    boolean large = word.length() > 0 && Character.isUpperCase(word.charAt(0));
    if (!large) {
      next(word, false, false);
      return false;
    }
    var small = word.toString().toLowerCase(Locale.ROOT);
    boolean name = word.length() >= 3 && word.length() <= MAX_LENGTH && !isShortAcronym(word)
        && (german ? isGermanName(small, adjacent) : isNameInside(small, adjacent));
    if (name) {
      seen.add(small);
    }
    next(small, name, true);
    return name;
  }

  private void next(CharSequence word, boolean name, boolean large) {
    before.setLength(0);
    before.append(word);
    beforeWasName = name;
    beforeWasLarge = large;
  }

  private boolean isNameInside(String small, boolean adjacent) {
    return !notNames.contains(small) || (adjacent && seen.contains(small));
  }

  private boolean isGermanName(String small, boolean adjacent) {
    if (notNames.contains(small) || isOffice(small)) {
      return false;
    }
    if (seen.contains(small) || looksForeign(small)) {
      return true;
    }
    var precedingWord = adjacent ? before.toString() : "";
    if (NOUN_SUFFIXES.areOf(small)) {
      return beforeNames.contains(precedingWord) && small.length() <= 9;
    }
    if (adjacent && (beforeNames.contains(precedingWord) || beforeWasName)) {
      return true;
    }
    if (small.length() > 12) {
      return false;
    }
    return !adjacent || !bindsNouns(precedingWord);
  }

  /** Ministerpräsident, Generalsekretär; the shorter words before names are mostly first names. */
  private boolean isOffice(String small) {
    return small.length() > 10 && beforeNames.contains(small);
  }

  /** Articles, their contractions, numbers and inflected adjectives stand before nouns. */
  private boolean bindsNouns(String word) {
    if (beforeWasLarge) {
      return false;
    }
    return WordLists.DETERMINERS_DE.contains(word)
        || (word.length() > 4 && hasAdjectiveEnding(word)
            && !WordLists.NO_ADJECTIVES_DE.contains(word))
        || (word.length() > 0 && Character.isDigit(word.charAt(0)));
  }

  /** A word in -te or -ten is more often a verb in the past (erklärte) than an adjective. */
  private static boolean hasAdjectiveEnding(String word) {
    if (word.endsWith("te") || word.endsWith("ten")) {
      return false;
    }
    return word.endsWith("e") || word.endsWith("en") || word.endsWith("er") || word.endsWith("es")
        || word.endsWith("em");
  }

  /** Endings and letter groups that German words do not have. */
  static boolean looksForeign(String small) {
    if (small.charAt(0) >= 0x180) {
      return true;
    }
    if (NAME_ENDINGS.areOf(small)) {
      return true;
    }
    for (int i = 0; i + 1 < small.length(); i++) {
      char c = small.charAt(i);
      char next = small.charAt(i + 1);
      boolean opensLikeKhan = i == 0 && next == 'h' && "kzgd".indexOf(c) >= 0;
      boolean softensLikeLj = i > 0 && c == 'j' && "aeiou".indexOf(next) >= 0
          && "lnrtsdmvwpb".indexOf(small.charAt(i - 1)) >= 0;
      if (opensLikeKhan || softensLikeLj) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShortAcronym(CharSequence word) {
    return word.length() <= 4 && Character.isUpperCase(word.charAt(1))
        && Character.isUpperCase(word.charAt(word.length() - 1));
  }
}
