package dev.lupe.internal.engine.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
  private final Map<String, Boolean> stopWords = new ConcurrentHashMap<>();

  PhraseFinder(Reading reading) {
    this.reading = reading;
  }

  /** The phrases as the article writes them, each once. Safe for many threads. */
  public Collection<String> phrases(String title, String body) {
    var phrases = new LinkedHashMap<String, String>();
    String text = body.length() > MOST_TEXT ? body.substring(0, MOST_TEXT) : body;
    var runs = runs(text.replace('\n', ' '));
    var counts = new HashMap<String, Integer>();
    for (var run : runs) {
      run.forEachPhrase((phrase, first, last) -> counts.merge(phrase, 1, Integer::sum));
    }
    for (var run : runs) {
      run.forEachPhrase((phrase, first, last) -> {
        if (counts.getOrDefault(phrase, 0) > 1 || run.areCapitalised(first, last)) {
          add(phrase, run.word(first), run.word(last), phrases);
        }
      });
    }
    // A headline's capitals are its own, so a phrase of both looks as it does in the text.
    if (title.chars().anyMatch(Character::isLowerCase)) {
      for (var run : runs(title.replace('\n', ' '))) {
        run.forEachPhrase(
            (phrase, first, last) -> add(phrase, run.word(first), run.word(last), phrases));
      }
    }
    return phrases.values();
  }

  private void add(String phrase, LookupWord first, LookupWord last,
      Map<String, String> phrases) {
    if (phrases.size() < MOST_PHRASES && isWorthTyping(first) && isWorthTyping(last)) {
      phrases.putIfAbsent(LookupWord.key(LookupWord.of(phrase)), phrase);
    }
  }

  private boolean isWorthTyping(LookupWord word) {
    if (word.folded().length() < 2 || !Character.isLetter(word.folded().charAt(0))) {
      return false;
    }
    if (stopWords.size() > MOST_KNOWN) {
      stopWords.clear();
    }
    return !stopWords.computeIfAbsent(word.folded(), text -> reading.stems(text).isEmpty());
  }

  /** Words with nothing but one blank between them, so that no sentence ends among them. */
  private static List<Run> runs(String text) {
    var words = LookupWord.of(text);
    var runs = new ArrayList<Run>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || !areNeighbours(text, words.get(i - 1), words.get(i))) {
        if (i - from > 1) {
          runs.add(new Run(text, words.subList(from, i)));
        }
        from = i;
      }
    }
    return runs;
  }

  private static boolean areNeighbours(String text, LookupWord one, LookupWord next) {
    return next.start() == one.end() + 1 && Character.isWhitespace(text.charAt(one.end()));
  }

  private interface Visitor {
    void phrase(String text, int first, int last);
  }

  private record Run(String text, List<LookupWord> words) {

    LookupWord word(int number) {
      return words.get(number);
    }

    void forEachPhrase(Visitor visitor) {
      for (int from = 0; from < words.size(); from++) {
        var first = words.get(from);
        if (joins(first.start() - 1)) {
          continue;
        }
        for (int to = from + 1; to < Math.min(words.size(), from + LONGEST); to++) {
          var last = words.get(to);
          if (!joins(last.end())) {
            visitor.phrase(text.substring(first.start(), last.end()), from, to);
          }
        }
      }
    }

    /** Whether a sign stands here that makes one word of what is around it. */
    private boolean joins(int at) {
      return at >= 0 && at < text.length() && "-‐‑'’*_/@&+".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether all words from one to another begin with a capital, and not for the sentence. */
    boolean areCapitalised(int first, int last) {
      if (first == 0 && beginsSentence(word(first).start())) {
        return false;
      }
      for (var word : words.subList(first, last + 1)) {
        if (!Character.isUpperCase(text.charAt(word.start()))) {
          return false;
        }
      }
      return true;
    }

    private boolean beginsSentence(int start) {
      int at = start - 1;
      while (at >= 0 && (Character.isWhitespace(text.charAt(at))
          || "\"„“»«'‚(".indexOf(text.charAt(at)) >= 0)) {
        at--;
      }
      return at < 0 || ".!?:…-–".indexOf(text.charAt(at)) >= 0;
    }
  }
}
