package dev.lupe.internal.engine.highlight;

import dev.lupe.internal.sentence.SentenceBreaker;
import dev.lupe.query.SnippetStyle;
import dev.lupe.result.Snippet;
import dev.lupe.result.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts the best pieces out of a text: whole sentences where they fit, stretches of a long sentence
 * around its matches where they do not.
 */
public final class SnippetMaker {
  /** A sentence that fills less than this share of a snippet brings the next one along. */
  private static final double SHORT = 0.4;
  /** What a further match of the same part of the query adds, compared with its first. */
  private static final double REPEATED = 0.15;
  /** How much an exact form counts beside another form of the word. */
  private static final double EXACT = 1.2;

  private final String text;
  private final SentenceBreaker sentences;
  private final SnippetStyle style;

  /** A maker for one text. */
  public SnippetMaker(String text, SentenceBreaker sentences, SnippetStyle style) {
    this.text = text;
    this.sentences = sentences;
    this.style = style;
  }

  /** The best pieces, best first; the beginning of the text where nothing matches. */
  public List<Snippet> best(Matches matches) {
    if (matches.inOrder().isEmpty()) {
      return opening();
    }
    var candidates = candidates(matches.inOrder());
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed()
        .thenComparingInt(Candidate::start));
    return candidates.stream().limit(style.count()).map(Candidate::snippet).toList();
  }

  private List<Snippet> opening() {
    int start = text.isBlank() ? text.length() : sentences.start(text, 0);
    if (start >= text.length()) {
      // More characters count as blanks between sentences than elsewhere.
      return List.of();
    }
    int sentenceEnd = sentences.end(text, start);
    int end = sentenceEnd - start <= style.length()
        ? extended(start, sentenceEnd)
        : wordEnd(start + style.length(), start);
    return List.of(new Snippet(start, text.substring(start, end), List.of()));
  }

  /**
   * One candidate for each stretch of text that holds a match; walks over the matches in order, and
   * all that begin in the same stretch belong to it. No stretch reaches into another.
   */
  private List<Candidate> candidates(List<Match> matches) {
    var candidates = new ArrayList<Candidate>();
    int next = 0;
    int shown = 0;
    while (next < matches.size()) {
      int from = next;
      int[] stretch = stretch(matches.get(from), shown);
      shown = stretch[1];
      while (next < matches.size() && matches.get(next).start() < shown) {
        next++;
      }
      // The match before may have been cut off by the end of its stretch and reach into this one.
      int first = from > 0 && matches.get(from - 1).end() > stretch[0] ? from - 1 : from;
      candidates.add(candidate(stretch[0], shown, matches.subList(first, next)));
    }
    return candidates;
  }

  /** Start and end of the piece that shows a match, in the text that is not shown yet. */
  private int[] stretch(Match match, int shown) {
    int start = Math.max(sentences.start(text, match.start()), shown);
    while (start < match.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = Math.max(sentences.end(text, match.start()), match.end());
    if (end - start <= style.length()) {
      return new int[] {start, extended(start, end)};
    }
    // The sentence is too long: show the words around the match, or as much of it as fits.
    int room = Math.max(0, style.length() - (match.end() - match.start()));
    int from = Math.max(start, match.start() - room / 3);
    from = from == start ? start : wordStart(from, match.start());
    int to = from + style.length();
    return new int[] {from, to >= end ? end : wordEnd(to, match.end())};
  }

  /** The end of the sentences from start on that fit into a snippet, if the first is short. */
  private int extended(int start, int end) {
    int extended = Math.min(end, start + style.length());
    while (extended - start < style.length() * SHORT) {
      int next = sentences.next(text, Math.max(start, extended - 1));
      if (next >= text.length() || isNewParagraph(extended, next)) {
        return extended;
      }
      int nextEnd = sentences.end(text, next);
      if (nextEnd - start > style.length()) {
        return extended;
      }
      extended = nextEnd;
    }
    return extended;
  }

  private boolean isNewParagraph(int end, int next) {
    int lineBreaks = 0;
    for (int i = end; i < next; i++) {
      lineBreaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lineBreaks > 1;
  }

  private int wordStart(int from, int before) {
    for (int i = from; i < before; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }

  private int wordEnd(int to, int after) {
    for (int i = to; i > after; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private Candidate candidate(int start, int end, List<Match> matches) {
    var parts = new BitSet();
    double score = 0;
    var spans = new ArrayList<Span>();
    for (var match : matches) {
      double worth = match.reason() == Span.Reason.EXACT ? EXACT : 1;
      score += parts.get(match.part()) ? worth * REPEATED : worth;
      parts.set(match.part());
      int spanStart = Math.max(match.start(), start) - start;
      int spanEnd = Math.min(match.end(), end) - start;
      if (spanEnd > spanStart) {
        spans.add(new Span(spanStart, spanEnd, match.reason()));
      }
    }
    return new Candidate(score, new Snippet(start, text.substring(start, end), spans));
  }

  private record Candidate(double score, Snippet snippet) {
    int start() {
      return snippet.start();
    }
  }
}
