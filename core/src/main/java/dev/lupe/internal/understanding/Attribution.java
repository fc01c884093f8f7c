package dev.lupe.internal.understanding;

import dev.lupe.article.Extracted;
import dev.lupe.article.Extracted.How;
import java.util.Optional;
import java.util.Set;

/** Who reports, by the words at the end of a first sentence: {@code …, APA reports.} */
final class Attribution {
  private static final int LONGEST_PARAGRAPH = 2_000;
  private static final int MOST_WORDS = 3;
  private static final Set<String> ENGLISH = Set.of("reports", "informs");
  private static final Set<String> GERMAN = Set.of("berichtet", "meldet", "informiert", "teilt");
  private static final Set<String> FURTHER = Set.of(
      "citing", "referring", "with", "via", "quoting", "unter", "mit", "heute", "today");

  private Attribution() {}

  static Optional<Extracted> of(String text, int from, int to) {
    var tokens = Tokens.of(text, from, Math.min(to, from + LONGEST_PARAGRAPH));
    for (int i = 2; i < tokens.count(); i++) {
      var token = tokens.at(i);
      var found = token.isWord() && ENGLISH.contains(token.text()) ? before(text, tokens, i)
          : token.isWord() && GERMAN.contains(token.text()) ? behind(text, tokens, i)
          : Optional.<Extracted>empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@code , Report informs citing …}. */
  private static Optional<Extracted> before(String text, Tokens tokens, int verb) {
    int first = verb;
    while (first > verb - MOST_WORDS && tokens.at(first - 1).isWord()
        && tokens.at(first - 1).isLarge()) {
      first--;
    }
    boolean bounded = first < verb && tokens.at(first - 1).isMark(",–—-”\"")
        && isEnd(tokens, verb + 1);
    return bounded ? Optional.of(source(text, tokens, first, verb)) : Optional.empty();
  }

  /** {@code , berichtet dpa.}; of names in German only those that can be no other noun. */
  private static Optional<Extracted> behind(String text, Tokens tokens, int verb) {
    int next = verb + 1;
    while (next <= verb + MOST_WORDS && tokens.at(next).isWord()
        && !FURTHER.contains(tokens.at(next).text())) {
      next++;
    }
    if (next == verb + 1 || !tokens.at(verb - 1).is(",") || !isEnd(tokens, next)) {
      return Optional.empty();
    }
    var found = source(text, tokens, verb + 1, next);
    boolean name = Agencies.isKnown(found.value()) || Agencies.isShort(found.value(), true);
    return name ? Optional.of(found) : Optional.empty();
  }

  private static boolean isEnd(Tokens tokens, int at) {
    return tokens.at(at).isNone() || tokens.at(at).isMark(".,")
        || FURTHER.contains(tokens.at(at).text());
  }

  private static Extracted source(String text, Tokens tokens, int first, int next) {
    int start = tokens.at(first).start();
    int end = tokens.at(next - 1).end();
    var name = text.substring(start, end);
    return new Extracted("source", name, start, end, How.DERIVED,
        Agencies.isKnown(name) ? 0.9 : 0.6, "");
  }
}
