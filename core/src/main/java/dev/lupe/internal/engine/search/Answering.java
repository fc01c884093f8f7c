package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.search.Look.Walked;
import dev.lupe.query.Note;
import dev.lupe.result.Relaxation;
import dev.lupe.result.SearchResult;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Makes the answer of a question. */
final class Answering {
  /** What may be tried in place of a request that finds nothing is no reason to wait for long. */
  private static final long RELAXING_MILLIS = 300;

  private final Question question;
  private final long started;
  private final Optional<Cursor> cursor;
  private final long now;

  /**
   * Begins an answer.
   *
   * @param started when the request came, in nanoseconds
   * @param cursor where its page begins, if it goes on behind another
   */
  Answering(Question question, long started, Optional<Cursor> cursor) {
    this.question = question;
    this.started = started;
    this.cursor = cursor;
    this.now = cursor.map(Cursor::now).orElseGet(question::now);
  }

  /** What the request finds, and what to try where that is nothing or little. */
  SearchResult answer() throws IOException {
    var attempts = new Attempts<>(question, this::look);
    var look = attempts.best();
    var page = new HitPage(question, look);
    var notes = question.notes();
    if (look.way() == Way.ACROSS_LANGUAGES) {
      notes.add(Widening.NOTE);
    }
    if (cursor.isPresent() && cursor.get().version() != question.state().reader().getVersion()) {
      notes.add(new Note(Note.Kind.CURSOR_EXPIRED, "The page before is too long ago; since then"
          + " articles came or went, and hits may repeat or be missing"));
    }
    var relaxations = look.total() == 0 && question.mayGoOn()
        ? new Relaxing(question.within(RELAXING_MILLIS)).changes()
        : List.<Relaxation>of();
    return result(look, page, notes, "match").cursor(page.cursor(now)).relaxations(relaxations)
        .withCorrections(attempts.offered(), look.way() == Way.TOLERANT && look.total() > 0);
  }

  /** What is on the subject of an article. */
  SearchResult similarTo(Translation subject) throws IOException {
    var walk = walk();
    var look = new Walked(Way.AS_TYPED, subject, walk,
        walk.run(question.searcher(), preferred(subject)));
    return result(look, new HitPage(question, look), question.notes(), "be similar");
  }

  private SearchResult result(Walked look, HitPage page, List<Note> notes, String what)
      throws IOException {
    var counts = look.walk().counts(question.limit());
    if (question.limit().hasCut()) {
      notes.add(new Note(Note.Kind.PARTIAL, question.isWhole()
          ? "Time ran out; marks, snippets, facet values or spellings may be missing"
          : "Time ran out; more articles may " + what));
    }
    return new SearchResult(look.total(), question.isWhole(), page.hits(), counts,
        notes, Duration.ofNanos(System.nanoTime() - started)).parsed(question.parsed());
  }

  private Walked look(Way way, Translation translation) throws IOException {
    var walk = walk();
    return new Walked(way, translation, walk,
        walk.run(question.searcher(), inTime(preferred(translation))));
  }

  private Walk walk() throws IOException {
    return new Walk(question.request(), question.state(), question.settings().pathFacets(),
        cursor.map(Cursor::last).orElse(null));
  }

  private Query preferred(Translation translation) {
    return question.placement().ranked(
        Preferences.applied(translation.text(), question.request(), now), question.request());
  }

  /** A query; none where no time is left even to prepare it. */
  private Query inTime(Query query) {
    return question.limit().cutsMatches() ? new MatchNoDocsQuery("no time left") : query;
  }
}
