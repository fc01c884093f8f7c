package dev.lupe.internal.engine.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

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
  private final Reading reading;
  private final TypedWords worthTyping = new TypedWords();

  PhraseFinder(Reading reading) {
    this.reading = reading;
  }

  /**
   * The phrases as the article writes them, each once, by what they are looked up by ({@link
   * LookupWord#key(String)}). Safe for many threads.
   */
  public Map<String, String> phrases(String title, String body) {
    var phrases = new LinkedHashMap<String, String>();
    String text = body.length() > MOST_TEXT ? body.substring(0, MOST_TEXT) : body;
    var words = WordRow.of(text.replace('\n', ' '));
    var seen = new SeenStretches((LONGEST - 1) * words.size());
    words.forEachPhrase(LONGEST, (first, last, hash) -> seen.add(hash));
    words.forEachPhrase(LONGEST, (first, last, hash) -> {
      if (phrases.size() < MOST_PHRASES
          && (seen.takeRepeated(hash) || words.areCapitalised(first, last))) {
        add(words, first, last, phrases);
      }
    });
    // A headline's capitals are its own, so a phrase of both looks as it does in the text.
    if (title.chars().anyMatch(Character::isLowerCase)) {
      var headline = WordRow.of(title.replace('\n', ' '));
      headline.forEachPhrase(LONGEST, (first, last, hash) -> add(headline, first, last, phrases));
    }
    return phrases;
  }

  private void add(WordRow words, int first, int last, Map<String, String> phrases) {
    if (phrases.size() < MOST_PHRASES
        && isWorthTyping(words, first) && isWorthTyping(words, last)) {
      String phrase = words.text().substring(words.start(first), words.end(last));
      phrases.putIfAbsent(LookupWord.key(phrase), phrase);
    }
  }

  private boolean isWorthTyping(WordRow words, int number) {
    return worthTyping.contains(words.hash(number), () -> isWorthTyping(words.word(number)));
  }

  private boolean isWorthTyping(String word) {
    String folded = LookupWord.fold(word);
    return folded.length() >= 2 && Character.isLetter(folded.charAt(0))
        && !reading.stems(folded).isEmpty();
  }
}
