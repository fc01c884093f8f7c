package dev.lupe.internal.understanding;

import dev.lupe.article.Extracted;
import dev.lupe.article.Extracted.How;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Understands texts in English and German; of others what needs no words. */
public final class TextUnderstanding {
  private static final int LONGEST_MARK = 40;
  /** Pages repeat paragraphs by mistake; texts that consist of repetitions are made so. */
  private static final double MOST_REPEATED = 0.3;
  private static final String NO_HEADLINE =
      "no headline was found, so the title is the beginning of the text";

  private TextUnderstanding() {}

  /** Tells a text apart into what it says and what is said about it. Never fails. */
  public static Understood of(String text, Hints hints) {
    var known = hints.language().isPresent() ? hints
        : WordCounts.language(text).map(hints::in).orElse(hints);
    var draft = new Draft(text);
    if (hints.language().isEmpty()) {
      known.language().ifPresent(language -> draft.add(new Extracted("language",
          language.toLanguageTag(), -1, -1, How.DERIVED, 0.9, "by its most frequent words")));
    }
    Credits.takeFrom(draft);
    var dates = new Publication(text, known);
    var head = new Head(draft, known, dates);
    head.read();
    if (head.body() >= draft.lines().count() && head.title().isEmpty()) {
      return asItIs(text);
    }
    takeMarksOfVersions(draft, head.body());
    Repetitions.takeFrom(draft, head.title(),
        hints.title().isPresent() ? MOST_REPEATED : 1);
    Crumbs.takeFrom(draft, head.body());
    SignOff.takeFrom(draft, head.body());
    addReport(draft, head, dates);
    var body = draft.body();
    var notes = new ArrayList<String>();
    var title = head.title();
    if (title.isEmpty()) {
      title = standIn(draft, head.body());
      notes.add(NO_HEADLINE);
    }
    Countries.in(draft, known).forEach(draft::add);
    draft.found().sort(Comparator.comparingInt(Extracted::start));
    return new Understood(title, body, draft.found(), notes);
  }

  /** {@code *** 14:49}: where an earlier version of the report begins. */
  private static void takeMarksOfVersions(Draft draft, int from) {
    for (int i = from; i < draft.lines().count(); i++) {
      var line = draft.lines().line(i).text();
      boolean starred = line.startsWith("***") || line.startsWith("+++");
      if (starred && line.length() < LONGEST_MARK && draft.isLeft(i)
          && line.chars().noneMatch(Character::isLetter)
          && line.chars().anyMatch(Character::isDigit)) {
        draft.take(i, "update", line, 0.7);
      }
    }
  }

  private static void addReport(Draft draft, Head head, Publication dates) {
    int lead = head.body();
    boolean hasText = lead < draft.lines().count();
    dates.dates(hasText ? draft.start(lead) : draft.text().length()).forEach(draft::add);
    if (hasText) {
      Attribution.of(draft.text(), draft.start(lead), draft.end(lead)).ifPresent(draft::add);
    }
  }

  private static String standIn(Draft draft, int number) {
    int start = draft.start(number);
    int end = Math.min(draft.end(number), start + 1_000);
    var title = Headline.standIn(Headline.clean(draft.text().substring(start, end)));
    draft.add(new Extracted("title", title, start, draft.end(number), How.DERIVED, 0.5,
        "the beginning of the text, which has no headline"));
    return title;
  }

  /** Lines about an article and no article: all of it is text. */
  private static Understood asItIs(String text) {
    var lines = new TextLines(text);
    int first = 0;
    while (lines.line(first).isBlank() && first < lines.count()) {
      first++;
    }
    var title = Headline.standIn(lines.line(first).text());
    return new Understood(title, new Draft(text).body(), List.of(new Extracted("title", title,
        first < lines.count() ? lines.line(first).start() : 0,
        first < lines.count() ? lines.line(first).end() : 0, How.DERIVED, 0.3,
        "the first line of a text that has no other")), List.of(NO_HEADLINE));
  }
}
