package dev.lupe.internal.engine.highlight;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.result.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places in one article that a query's marks apply to. Terms and phrases are looked up in
 * the postings, whose offsets reach any depth of the article; prefixes and near spellings, which may
 * be thousands of terms, in the text itself.
 */
public final class Marker {
  private final LeafReader reader;
  private final int doc;
  private final String title;
  private final String body;
  private final Reading reading;
  private final int bodyStart;
  private final List<Match> found = new ArrayList<>();
  private @Nullable List<WordAt> words;

  /** A marker for one document. */
  public Marker(IndexReader index, int globalDoc, String title, String body,
      Reading reading) {
    LeafReaderContext leaf = leaf(index, globalDoc);
    this.reader = leaf.reader();
    this.doc = globalDoc - leaf.docBase;
    this.title = title;
    this.body = body;
    this.reading = reading;
    // Title and body are two values of one field; Lucene sets them one offset apart.
    this.bodyStart = title.isEmpty() ? 0 : title.length() + 1;
  }

  private static LeafReaderContext leaf(IndexReader index, int globalDoc) {
    var leaves = index.leaves();
    return leaves.get(ReaderUtil.subIndex(globalDoc, leaves));
  }

  /** Looks for all of these. */
  public void mark(List<Mark> marks) throws IOException {
    for (var mark : marks) {
      switch (mark) {
        case Mark.Term term -> markTerm(term);
        case Mark.Pattern pattern -> markPattern(pattern);
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
    var places = places(mark.field(), mark.term());
    if (places == null) {
      return;
    }
    for (int left = places.freq(); left > 0; left--) {
      places.nextPosition();
      found.add(new Match(places.startOffset(), places.endOffset(), mark.reason(), mark.part()));
    }
  }

  private void markPattern(Mark.Pattern mark) {
    Predicate<String> accepts = term -> accepts(mark.terms(), term);
    for (var word : words()) {
      if (accepts.test(word.term())) {
        found.add(new Match(word.start(), word.end(), mark.reason(), mark.part()));
      }
    }
  }

  private void markPhrase(Mark.Phrase mark) throws IOException {
    var rows = new ArrayList<PhraseRow>();
    for (int i = 0; i < mark.terms().size(); i++) {
      var places = places(mark.field(), mark.terms().get(i));
      if (places == null) {
        return;
      }
      rows.add(PhraseRow.read(places, mark.offsets().get(i)));
    }
    PhraseRow.meetings(rows, mark.slop(),
        (start, end) -> found.add(new Match(start, end, mark.reason(), mark.part())));
  }

  private void markNear(Mark.Near mark) throws IOException {
    var rows = new ArrayList<PhraseRow>();
    for (String term : mark.terms()) {
      var places = places(mark.field(), new BytesRef(term));
      if (places == null) {
        return;
      }
      rows.add(PhraseRow.read(places, 0));
    }
    PhraseRow.eachNear(rows, mark.width(),
        (start, end) -> found.add(new Match(start, end, Span.Reason.COMPOUND, mark.part())));
  }

  private void markInside(Mark.Inside mark) {
    for (var word : words()) {
      for (var stretch : mark.stretches().getOrDefault(word.term(), List.of())) {
        int start = FoldedLetters.place(text(word), stretch.start());
        int end = FoldedLetters.place(text(word), stretch.end());
        found.add(new Match(
            word.start() + start, word.start() + end, mark.reason(), mark.part()));
      }
    }
  }

  private String text(WordAt word) {
    return word.end() <= title.length()
        ? title.substring(word.start(), word.end())
        : body.substring(word.start() - bodyStart, word.end() - bodyStart);
  }

  private @Nullable PostingsEnum places(String field, BytesRef term) throws IOException {
    var terms = reader.terms(field);
    if (terms == null) {
      return null;
    }
    var cursor = terms.iterator();
    if (!cursor.seekExact(term)) {
      return null;
    }
    var postings = cursor.postings(null, PostingsEnum.OFFSETS);
    return postings.advance(doc) == doc ? postings : null;
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

  private static boolean accepts(ByteRunAutomaton terms, String term) {
    var bytes = new BytesRef(term);
    return terms.run(bytes.bytes, bytes.offset, bytes.length);
  }

  private record WordAt(String term, int start, int end) {}
}
