package dev.lupe.internal.detect;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the paragraphs of an article that are in another language than the article, of those that an
 * index reads: a long quotation, a summary, the other half of a letter to readers abroad. Safe for
 * many threads.
 */
public final class ForeignParagraphs {
  /** Shorter ones say too little, and names too much. */
  private static final int SHORTEST = 160;
  /** A line of this length was not wrapped, so it is a paragraph of its own. */
  private static final int UNWRAPPED = 100;
  private static final double SURE = 0.95;

  private static final int MOST_COMMON = 40;
  private static final int LONGEST_COMMON = 5;
  /** One in so many words is among the most common ones of its language, or else it is looked at. */
  private static final int ONE_IN = 10;
  /** Letters of a paragraph in which common words are counted. */
  private static final int SAMPLE = 400;
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  private final LanguageDetector detector;
  private final Map<String, Set<String>> common = new ConcurrentHashMap<>();

  /** The paragraphs of an index that reads these languages. */
  public ForeignParagraphs(List<Locale> languages) {
    this.detector = LanguageDetector.among(languages);
  }

  /**
   * A text by its languages.
   *
   * @param own the text with blanks in place of paragraphs in other languages
   * @param others by the tag of their language, texts as long with nothing but those; mostly none
   */
  public record Parts(String own, Map<String, String> others) {}

  /** The parts of a text in a language, which may be {@link Locale#ROOT}. */
  public Parts of(String text, Locale language) {
    var foreign = new HashMap<String, StringBuilder>();
    StringBuilder own = null;
    int start = 0;
    int end = endOfParagraph(text, start);
    if (end == text.length()) {
      return new Parts(text, Map.of());
    }
    for (; start < text.length(); start = end, end = endOfParagraph(text, start)) {
      var other = foreign(text, start, end, language);
      if (!other.isEmpty()) {
        own = own == null ? new StringBuilder(text) : own;
        foreign.computeIfAbsent(other, tag -> blanks(text.length()))
            .replace(start, end, text.substring(start, end));
        own.replace(start, end, " ".repeat(end - start));
      }
    }
    return own == null ? new Parts(text, Map.of()) : new Parts(own.toString(), strings(foreign));
  }

  private static Map<String, String> strings(Map<String, StringBuilder> texts) {
    var strings = new TreeMap<String, String>();
    texts.forEach((tag, text) -> strings.put(tag, text.toString()));
    return strings;
  }

  private static StringBuilder blanks(int length) {
    return new StringBuilder(" ".repeat(length));
  }

  /** Behind the line break that ends it. */
  private static int endOfParagraph(String text, int start) {
    int line = start;
    while (true) {
      int end = text.indexOf('\n', line);
      if (end < 0) {
        return text.length();
      }
      if (end - line >= UNWRAPPED || end > start && isBlank(text, line, end)) {
        return end + 1;
      }
      line = end + 1;
    }
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The tag of a paragraph's language; empty if it is the article's own, or can't be told. */
  private String foreign(String text, int start, int end, Locale language) {
    int sample = Math.min(end, start + SAMPLE);
    // A quick look, which spares nearly all paragraphs the other one.
    if (end - start < SHORTEST || hasCommonWords(text, start, sample, language)) {
      return "";
    }
    var found = detector.detection(text.subSequence(start, end));
    boolean isForeign = found.confidence() >= SURE && !found.locale().equals(Locale.ROOT)
        && !found.locale().getLanguage().equals(language.getLanguage());
    // A list of foreign names is no text, and what only begins with a quotation is the article's own.
    return isForeign && hasCommonWords(text, start, sample, found.locale())
        && !hasCommonWords(text, start, end, language)
            ? found.locale().toLanguageTag()
            : "";
  }

  private boolean hasCommonWords(String text, int start, int end, Locale language) {
    var known = common.computeIfAbsent(language.getLanguage(), tag -> mostCommon(language));
    int words = 0;
    int found = 0;
    int word = start;
    for (int i = start; i < end; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        if (i > word) {
          words++;
          found += i - word <= LONGEST_COMMON && known.contains(text.substring(word, i)) ? 1 : 0;
        }
        word = i + 1;
      }
    }
    return found * ONE_IN >= words;
  }

  private static Set<String> mostCommon(Locale language) {
    var counts = EverydayProse.in(language).stream().flatMap(NO_LETTERS::splitAsStream)
        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_COMMON)
        .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COMMON).map(Map.Entry::getKey).collect(Collectors.toSet());
  }
}
