package dev.lupe.internal.engine.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Picks the phrases of an article that somebody may want to type: two or three words that stand in
 * its title, or more than once in its text, or are written with capitals within a sentence. None
 * begins or ends with a stop word.
 */
public final class PhraseFinder {
  private static final int LONGEST = 3;
  /** The beginning of a long article names what it is about. */
  private static final int MOST_TEXT = 20_000;
  private static final int MOST_PHRASES = 100;
  private static final int MOST_KNOWN = 50_000;

  private final Reading reading;
  /** By words as they stand. */
  private final Map<String, Boolean> notWorthTyping = new ConcurrentHashMap<>();

  PhraseFinder(Reading reading) {
    this.reading = reading;
  }

  /** The phrases as the article writes them, each once. Safe for many threads. */
  public Collection<String> phrases(String title, String body) {
    var phrases = new LinkedHashMap<String, String>();
    String text = body.length() > MOST_TEXT ? body.substring(0, MOST_TEXT) : body;
    var words = WordRow.of(text.replace('\n', ' '));
    var seen = new SeenStretches(words.text(), LONGEST * words.size());
    words.forEachPhrase(LONGEST, (first, last) -> seen.add(words.start(first), words.end(last)));
    words.forEachPhrase(LONGEST, (first, last) -> {
      if (seen.isRepeated(words.start(first), words.end(last))
          || words.areCapitalised(first, last)) {
        add(words, first, last, phrases);
      }
    });
    // A headline's capitals are its own, so a phrase of both looks as it does in the text.
    if (title.chars().anyMatch(Character::isLowerCase)) {
      var headline = WordRow.of(title.replace('\n', ' '));
      headline.forEachPhrase(LONGEST, (first, last) -> add(headline, first, last, phrases));
    }
    return phrases.values();
  }

  private void add(WordRow words, int first, int last, Map<String, String> phrases) {
    if (phrases.size() < MOST_PHRASES
        && isWorthTyping(words.word(first)) && isWorthTyping(words.word(last))) {
      String phrase = words.text().substring(words.start(first), words.end(last));
      phrases.putIfAbsent(LookupWord.key(LookupWord.of(phrase)), phrase);
    }
  }

  private boolean isWorthTyping(String word) {
    if (notWorthTyping.size() > MOST_KNOWN) {
      notWorthTyping.clear();
    }
    return !notWorthTyping.computeIfAbsent(word, this::isNotWorthTyping);
  }

  private boolean isNotWorthTyping(String word) {
    String folded = LookupWord.fold(word);
    return folded.length() < 2 || !Character.isLetter(folded.charAt(0))
        || reading.stems(folded).isEmpty();
  }
}
