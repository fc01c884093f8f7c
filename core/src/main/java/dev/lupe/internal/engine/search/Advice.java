package dev.lupe.internal.engine.search;

import dev.lupe.query.ParsedQuery;
import dev.lupe.query.QueryPart;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.TypoTolerance;
import dev.lupe.result.Correction;
import dev.lupe.result.Relaxation;
import dev.lupe.result.Relaxation.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change of a request that lets an article in. Filters, languages and times that keep it
 * out are widened in any case. Words that are missing may be dropped; but if fewer have to be where
 * phrases are taken for words, slips are mended, or other languages are asked, that is the smaller
 * change. Nothing is advised that was not tried.
 */
final class Advice {
  private final Question question;
  private final int doc;
  private @Nullable Relaxation smallest;
  private long fewestDropped = Long.MAX_VALUE;

  Advice(Question question, int doc) {
    this.question = question;
    this.doc = doc;
  }

  /** The change, if any lets the article in and leaves something that is asked for. */
  Optional<Relaxation> smallest() throws IOException {
    var asTyped = Relaxing.firstPage(question.request());
    look(asTyped, Kind.SEVERAL, "");
    for (var part : question.parsed().parts()) {
      boolean isPhrase = part.kind() == QueryPart.Kind.PHRASE
          && part.role() != QueryPart.Role.EXCLUDED;
      if (isPhrase && isWorthALook()) {
        look(unquoted(asTyped, part), Kind.WITHOUT_QUOTES, "without the quotes");
      }
    }
    for (var correction : isWorthALook() ? corrections(asTyped) : List.<Correction>of()) {
      if (isWorthALook()) {
        look(asTyped.text(correction.text()), Kind.NEAR_SPELLING, named(correction));
      }
    }
    var slips = isWorthALook() ? slips(asTyped) : Set.<String>of();
    if (!slips.isEmpty()) {
      look(asTyped.typos(TypoTolerance.ALWAYS), Kind.NEAR_SPELLING, slips.stream()
          .collect(Collectors.joining("' and '", "with words spelled nearly like '", "'")));
    }
    if (isWorthALook() && isClearlyAlike(asTyped)) {
      look(asTyped.acrossLanguages(), Kind.ACROSS_LANGUAGES, "across languages");
    }
    return Optional.ofNullable(smallest);
  }

  /** Whether words of other languages that are clearly alike stand for words that are missing. */
  private boolean isClearlyAlike(SearchRequest request) throws IOException {
    return dropped(obstacles(question.with(request.acrossLanguages()).widened())) < dropped(
        obstacles(question.with(request)));
  }

  /** Whether another meaning could keep a word that has to be dropped so far. */
  private boolean isWorthALook() {
    return fewestDropped > 0 && question.mayGoOn();
  }

  /** Takes away what keeps the article out of a request, and keeps that if it gives up less. */
  private void look(SearchRequest meant, Kind kind, String message) throws IOException {
    var obstacles = obstacles(question.with(meant));
    long dropped = dropped(obstacles);
    if (dropped >= fewestDropped) {
      return;
    }
    var changed = meant;
    // From the end, so that the places of the parts before still hold when one is taken out.
    for (var obstacle : obstacles.reversed()) {
      changed = obstacle.removed().apply(changed);
    }
    var trying = question.with(changed);
    if (asksNothing(trying)) {
      return;
    }
    var trial = new Trial(trying);
    if (trial.finds(doc)) {
      fewestDropped = dropped;
      smallest =
          new Relaxation(kind(kind, message, obstacles), message(message, obstacles), changed,
              trial.total());
    }
  }

  private static long dropped(List<Obstacle> obstacles) {
    return obstacles.stream().filter(Obstacle::costsWord).count();
  }

  private List<Obstacle> obstacles(Question asked) throws IOException {
    var found = new Obstacles(asked, doc);
    var obstacles = new ArrayList<>(found.besideTheText());
    obstacles.addAll(found.parts(new Trial(asked).parts(doc).matches()));
    return obstacles;
  }

  private boolean asksNothing(Question changed) {
    return looksForSomething(question.parsed()) && !looksForSomething(changed.parsed())
        && changed.request().filters().isEmpty();
  }

  private static boolean looksForSomething(ParsedQuery query) {
    return query.parts().stream().anyMatch(part -> part.role() != QueryPart.Role.EXCLUDED);
  }

  /** Other spellings of a request that find something. */
  private List<Correction> corrections(SearchRequest request) throws IOException {
    var asked = widened(request);
    return Corrections.of(asked).offered(new Trial(asked).total());
  }

  /** Words of a request that may be meant for others. */
  private Set<String> slips(SearchRequest request) throws IOException {
    return Corrections.of(widened(request)).meant().keySet();
  }

  /** A request without the filters and times that the article does not meet. */
  private Question widened(SearchRequest request) throws IOException {
    var wide = request;
    for (var obstacle : new Obstacles(question.with(request), doc).besideTheText()) {
      wide = obstacle.removed().apply(wide);
    }
    return question.with(wide);
  }

  /** A request with the words of a phrase in place of the phrase. */
  private static SearchRequest unquoted(SearchRequest request, QueryPart phrase) {
    String text = request.text();
    int quote = text.indexOf(phrase.text(), phrase.start()) - 1;
    while (quote > phrase.start() && Character.isWhitespace(text.charAt(quote))) {
      quote--;
    }
    boolean isAlone = quote <= 0 && phrase.end() == text.length();
    return quote < phrase.start() ? request : request.text(text.substring(0, quote)
        + (isAlone ? phrase.text() : "(" + phrase.text() + ")") + text.substring(phrase.end()));
  }

  private static String named(Correction correction) {
    return correction.changes().stream()
        .map(change -> "'" + correction.text().substring(change.start(), change.end())
            + "' in place of '" + change.typed() + "'")
        .collect(Collectors.joining(" and ", "with ", ""));
  }

  private static Kind kind(Kind kind, String message, List<Obstacle> obstacles) {
    int changes = obstacles.size() + (message.isEmpty() ? 0 : 1);
    return changes != 1 ? Kind.SEVERAL : message.isEmpty() ? obstacles.getFirst().kind() : kind;
  }

  private static String message(String message, List<Obstacle> obstacles) {
    var changes = new ArrayList<String>();
    if (!message.isEmpty()) {
      changes.add(message);
    }
    obstacles.forEach(obstacle -> changes.add(obstacle.change()));
    return String.join(" and ", changes);
  }
}
