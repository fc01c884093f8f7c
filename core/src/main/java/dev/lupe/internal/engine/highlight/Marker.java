package dev.lupe.internal.engine.highlight;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.result.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places in one article that a query's marks apply to. They are looked up in the postings,
 * whose offsets reach any depth of the article; only where a mark has more terms than are quickly
 * looked up, the text itself is read.
 */
public final class Marker {
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

  private final TermPlaces places;
  private final String title;
  private final String body;
  private final Reading reading;
  private final BooleanSupplier outOfTime;
  private final int bodyStart;
  private final int end;
  private final List<Match> found = new ArrayList<>();
  private @Nullable List<WordAt> words;

  /**
   * A marker for one document, which takes the time it needs.
   *
   * @param places the places of terms, at this document
   * @param body its body; empty if only the title is to be marked
   */
  public Marker(TermPlaces places, String title, String body, Reading reading) {
    this(places, title, body, reading, () -> false);
  }

  /**
   * A marker for one document.
   *
   * @param outOfTime asked before each mark whether to leave out those that are left
   */
  public Marker(TermPlaces places, String title, String body, Reading reading,
      BooleanSupplier outOfTime) {
    this.outOfTime = outOfTime;
    this.places = places;
    this.title = title;
    this.body = body;
    this.reading = reading;
    // Title and body are two values of one field; Lucene sets them one offset apart.
    this.bodyStart = title.isEmpty() ? 0 : title.length() + 1;
    this.end = body.isEmpty() ? title.length() : Integer.MAX_VALUE;
  }

  /** Looks for all of these. */
  public void mark(List<Mark> marks) throws IOException {
    for (var mark : marks) {
      if (outOfTime.getAsBoolean()) {
        return;
      }
      switch (mark) {
        case Mark.Term term -> markTerm(term);
        case Mark.Pattern pattern -> markAny(pattern, pattern.reason());
        case Mark.Words words -> markAny(words, words.reason());
        case Mark.Phrase phrase -> markPhrase(phrase);
        case Mark.Near near -> markNear(near);
        case Mark.Inside inside -> markInside(inside);
      }
    }
  }

  /** The marks within the title. */
  public List<Span> titleSpans() {
    return Matches.of(found.stream().filter(match -> match.end() <= title.length()).toList())
        .spans();
  }

  /** The matches within the body; offsets count from its start. */
  public Matches bodyMatches() {
    return Matches.of(found.stream().filter(match -> match.start() >= bodyStart)
        .map(match -> match.shifted(-bodyStart)).toList());
  }

  private void markTerm(Mark.Term mark) throws IOException {
    places.of(mark.field(), mark.term(), end).ifPresent(row -> row.each(
        (start, end) -> found(start, end, mark.reason(), mark.part())));
  }

  private void markAny(Mark.Many mark, Span.Reason reason) throws IOException {
    eachWord(mark, (term, start, end) -> found(start, end, reason, mark.part()));
  }

  private void eachWord(Mark.Many mark, Reading.WordVisitor visitor) throws IOException {
    var standing = places.standing(mark, bodyStart + body.length());
    if (standing.isEmpty()) {
      for (var word : words()) {
        if (mark.accepts(word.term())) {
          visitor.word(word.term(), word.start(), word.end());
        }
      }
      return;
    }
    for (var term : standing.get()) {
      String word = term.utf8ToString();
      places.of(mark.field(), term, end)
          .ifPresent(row -> row.each((start, end) -> visitor.word(word, start, end)));
    }
  }

  private void markPhrase(Mark.Phrase mark) throws IOException {
    var rows = new ArrayList<PhraseRow>();
    for (int i = 0; i < mark.terms().size(); i++) {
      int offset = mark.offsets().get(i);
      places.of(mark.field(), mark.terms().get(i), end)
          .ifPresent(row -> rows.add(row.behind(offset)));
    }
    if (rows.size() == mark.terms().size()) {
      PhraseRow.meetings(rows, mark.slop(),
          (start, end) -> found(start, end, mark.reason(), mark.part()));
    }
  }

  private void markNear(Mark.Near mark) throws IOException {
    var rows = new ArrayList<PhraseRow>();
    for (var terms : mark.words()) {
      row(mark.field(), terms).ifPresent(rows::add);
    }
    if (rows.size() == mark.words().size()) {
      PhraseRow.eachNear(rows, mark.width(),
          (start, end) -> found(start, end, Span.Reason.COMPOUND, mark.part()));
    }
  }

  /** Where any of some terms stands, as what is marked of it; empty if none does. */
  private Optional<PhraseRow> row(String field, Map<String, Mark.Stretch> terms)
      throws IOException {
    var rows = new ArrayList<PhraseRow>();
    for (var term : terms.entrySet()) {
      if (outOfTime.getAsBoolean()) {
        return Optional.empty();
      }
      places.of(field, new BytesRef(term.getKey()), end)
          .ifPresent(row -> rows.add(row.narrowed(
              (start, end) -> letters(start, end, term.getValue()))));
    }
    return rows.stream().reduce(PhraseRow::with);
  }

  private void markInside(Mark.Inside mark) throws IOException {
    eachWord(mark, (term, start, end) -> {
      for (var stretch : mark.stretches().getOrDefault(term, List.of())) {
        var letters = letters(start, end, stretch);
        found.add(new Match(letters.start(), letters.end(), mark.reason(), mark.part()));
      }
    });
  }

  private void found(int start, int end, Span.Reason reason, int part) {
    found.add(new Match(start, isInitials(start, end) ? end + 1 : end, reason, part));
  }

  /** Whether it is letters with dots between them, and the dot of the last one follows. */
  private boolean isInitials(int start, int end) {
    boolean inTitle = end <= title.length();
    String text = inTitle ? title : body;
    int shift = inTitle ? 0 : bodyStart;
    return end - shift < text.length() && text.charAt(end - shift) == '.'
        && INITIALS.matcher(text).region(start - shift, end - shift).matches();
  }

  /** Some letters of the word at a place, as places in the text. */
  private Mark.Stretch letters(int start, int end, Mark.Stretch stretch) {
    if (stretch.equals(Mark.Stretch.WHOLE)) {
      return new Mark.Stretch(start, end);
    }
    String word = text(start, end);
    return new Mark.Stretch(start + FoldedLetters.place(word, stretch.start()),
        start + FoldedLetters.place(word, stretch.end()));
  }

  private String text(int start, int end) {
    return end <= title.length()
        ? title.substring(start, end)
        : body.substring(start - bodyStart, end - bodyStart);
  }

  private List<WordAt> words() {
    if (words == null) {
      words = readWords();
    }
    return words;
  }

  private List<WordAt> readWords() {
    var all = new ArrayList<WordAt>();
    reading.forEachWord(title, (term, start, end) -> all.add(new WordAt(term, start, end)));
    reading.forEachWord(body,
        (term, start, end) -> all.add(new WordAt(term, start + bodyStart, end + bodyStart)));
    return all;
  }

  private record WordAt(String term, int start, int end) {}
}
