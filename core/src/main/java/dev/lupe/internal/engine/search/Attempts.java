package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.search.Look.Looking;
import dev.lupe.query.TypoTolerance;
import dev.lupe.result.Correction;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ways to take a request, one after the other until something is found: as it was typed, with its
 * stop words, with words spelled nearly so, across languages. Where time ran out nobody knows that
 * nothing would have been found, and no other way is gone.
 */
final class Attempts<L extends Look> {
  private final Question question;
  private final Looking<L> looking;
  private @Nullable Corrections corrections;
  private List<Correction> offered = List.of();

  Attempts(Question question, Looking<L> looking) {
    this.question = question;
    this.looking = looking;
  }

  /** The first way in which something is found; if there is none, what comes nearest to it. */
  L best() throws IOException {
    var literal = literal();
    var near = isNothing(literal) && accepts(TypoTolerance.WHEN_NOTHING_FOUND) && hasMeant()
        ? look(Way.TOLERANT)
        : literal;
    offered = corrections().offered(literal.way() == Way.TOLERANT ? 0 : literal.total());
    return isNothing(near) && offered.isEmpty() && question.mayGoOn() && Widening.isFor(question)
        ? acrossLanguages(near)
        : near;
  }

  /** What is found by the words themselves, and those spelled nearly so if that is always asked. */
  L literal() throws IOException {
    var look = accepts(TypoTolerance.ALWAYS) && hasMeant()
        ? look(Way.TOLERANT)
        : look(Way.AS_TYPED);
    return isNothing(look) && look.translation().droppedWords() ? look(Way.WITH_STOP_WORDS) : look;
  }

  private L acrossLanguages(L otherwise) throws IOException {
    var wide = look(Way.ACROSS_LANGUAGES);
    return wide.total() > 0 ? wide : otherwise;
  }

  /** Spellings that find more; known once the best way is. */
  List<Correction> offered() {
    return offered;
  }

  /** The words that may be meant by those that no article has. */
  Map<String, List<String>> meant() throws IOException {
    return corrections().meant();
  }

  private L look(Way way) throws IOException {
    return looking.at(way, way.translation(question,
        way == Way.TOLERANT ? corrections().meant() : Map.of()));
  }

  private boolean isNothing(L look) {
    return look.total() == 0 && question.isWhole();
  }

  private boolean accepts(TypoTolerance when) {
    return question.request().typos() == when;
  }

  private boolean hasMeant() throws IOException {
    return !corrections().meant().isEmpty();
  }

  private Corrections corrections() throws IOException {
    if (corrections == null) {
      corrections = Corrections.of(question);
    }
    return corrections;
  }
}
