package dev.lupe.internal.engine.search;

import dev.lupe.internal.detect.EverydayProse;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Reading.Token;
import dev.lupe.internal.engine.index.ReaderState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many paragraphs of a language's everyday prose have each term. They stand beside the articles
 * of an index when rare words are told from common ones: in ten articles every word is rare, among
 * ten articles and fifty paragraphs <em>said</em> and <em>week</em> are not. Among thousands of
 * articles they make no difference.
 *
 * @param paragraphs how many there are
 * @param with how many have a term; no entry where none has
 */
record Everyday(int paragraphs, Map<String, Integer> with) {

  /** As the stem field of a language has its terms. */
  static Everyday stems(ReaderState state, Reading reading) {
    return state.remembered("everyday." + reading.stemField(),
        () -> of(reading, reading::stems));
  }

  /** As the word field has them, folded. */
  static Everyday words(ReaderState state, Reading reading) {
    return state.remembered("everyday." + reading.wordField(),
        () -> of(reading, text -> Reading.folded(reading.words(text))));
  }

  /** Nothing beside the articles. */
  static Everyday none() {
    return new Everyday(0, Map.of());
  }

  private static Everyday of(Reading reading, Function<String, List<Token>> terms) {
    var paragraphs = EverydayProse.in(reading.locale());
    var with = new HashMap<String, Integer>();
    for (var paragraph : paragraphs) {
      terms.apply(paragraph).stream().map(Token::term).collect(Collectors.toSet())
          .forEach(term -> with.merge(term, 1, Integer::sum));
    }
    return new Everyday(paragraphs.size(), with);
  }

  /** The rarity of a term that so many of all articles have. */
  double rarity(String term, int articlesWith, int articles) {
    return Rarity.of(articlesWith + with.getOrDefault(term, 0), articles + paragraphs);
  }
}
