package dev.lupe.internal.understanding;

import dev.lupe.article.Extracted;
import dev.lupe.article.Extracted.How;

/**
 * The head of a text: its headline, and the lines about the article above the report and right
 * below its first paragraph.
 */
final class Head {
  private static final int LONGEST_ASIDE = 160;
  private static final int LONGEST_WORDS = 30;
  private static final int LONGEST_SOURCE = 60;
  private static final int LONGEST_LEAD = 400;
  private static final int CHRONICLE = 20;

  private final Draft draft;
  private final Hints hints;
  private final Publication dates;
  private String title = "";
  private int body;

  Head(Draft draft, Hints hints, Publication dates) {
    this.draft = draft;
    this.hints = hints;
    this.dates = dates;
  }

  void read() {
    int first = takeAsides(0, false);
    if (first == draft.lines().count()) {
      body = first;
      return;
    }
    var known = hints.title();
    int below = known.isPresent() ? first : headline(first);
    known.ifPresent(this::keepKnown);
    body = takeAsides(below, true);
    takeDateline(body);
    takeBelow(body);
  }

  /** The headline, without the marks on it; empty if there is none. */
  String title() {
    return title;
  }

  /** The number of the line where the report begins. */
  int body() {
    return body;
  }

  private int takeAsides(int from, boolean titled) {
    int at = draft.nextLeft(from);
    while (at < draft.lines().count() && draft.lines().line(at).start() < TextLines.HEAD
        && (takeAside(at) || titled && takeRepeated(at))) {
      at = draft.nextLeft(at + 1);
    }
    return at;
  }

  private boolean takeRepeated(int at) {
    var line = draft.lines().line(at);
    boolean same = !title.isEmpty() && Headline.isSame(UpdateMarks.of(line.text()).title(), title);
    if (same) {
      draft.take(at, "repeated", line.text(), 0.95);
    }
    return same;
  }

  /** Lines right below the first paragraph, if that is a lead that stands above them. */
  private void takeBelow(int lead) {
    var first = draft.lines().line(lead);
    if (first.end() - first.start() > LONGEST_LEAD || isChronicle(lead + 1)) {
      return;
    }
    int at = draft.nextLeft(lead + 1);
    while (at < draft.lines().count() && draft.lines().line(at).start() < TextLines.HEAD / 2
        && !draft.lines().isInWrappedParagraph(at) && takeAside(at)) {
      at = draft.nextLeft(at + 1);
    }
  }

  /** Whether dates are the headings of the text itself. */
  private boolean isChronicle(int from) {
    int dates = 0;
    for (int i = from; i < Math.min(from + CHRONICLE, draft.lines().count()); i++) {
      var line = draft.lines().line(i);
      boolean dated = mayBeDate(line.text())
          && DateLine.of(Tokens.of(draft.text(), line.start(), line.end()), hints).alone();
      dates += dated ? 1 : 0;
    }
    return dates > 1;
  }

  private boolean takeAside(int number) {
    var line = draft.lines().line(number);
    var text = line.text();
    if (text.length() > LONGEST_ASIDE) {
      return false;
    }
    if (text.indexOf("://") > 0 && text.indexOf(' ') < 0) {
      draft.take(number, "address", text, 0.9);
      return true;
    }
    if (UpdateMarks.isFramed(text)) {
      draft.take(number, "update", text, 0.9);
      return true;
    }
    return takeDate(number, line) || takeSource(number, line) || takeByline(number, line)
        || takeDatelineAlone(number, line) || takeCrumb(number, line);
  }

  /** Dates in words alone, such as {@code Heute}, are short. */
  private static boolean mayBeDate(String line) {
    return line.length() <= LONGEST_WORDS || line.length() <= LONGEST_ASIDE
        && line.chars().anyMatch(Character::isDigit);
  }

  private boolean takeDate(int number, TextLines.Line line) {
    if (!mayBeDate(line.text())) {
      return false;
    }
    var tokens = Tokens.of(draft.text(), line.start(), line.end());
    var read = DateLine.of(tokens, hints);
    if (!read.alone() || read.date().isEmpty()) {
      return isTime(number, line);
    }
    dates.line(read.date().get());
    draft.take(number, "dateline", line.text(), 0.95);
    return true;
  }

  /** {@code 14:49} alone: the time of a version, of which the day is not known. */
  private boolean isTime(int number, TextLines.Line line) {
    var tokens = Tokens.of(line.text(), 0, line.text().length());
    var time = DateParser.ofLine(tokens, hints).timeAt(0);
    boolean alone = time.isPresent() && time.get().next() == tokens.count();
    if (alone) {
      draft.take(number, "dateline", line.text(), 0.7);
    }
    return alone;
  }

  private boolean takeSource(int number, TextLines.Line line) {
    var text = line.text();
    int colon = text.indexOf(':');
    var label = text.substring(0, Math.max(colon, 0));
    boolean named = label.equalsIgnoreCase("source") || label.equalsIgnoreCase("quelle");
    if (!named || text.length() > LONGEST_SOURCE || colon + 1 == text.length()) {
      return false;
    }
    draft.take(number, "source", Spaces.strip(text.substring(colon + 1)), 0.8);
    return true;
  }

  private boolean takeByline(int number, TextLines.Line line) {
    var authors = Byline.authors(line.text());
    if (authors.isEmpty()) {
      return false;
    }
    draft.take(number, "byline", line.text(), 0.85);
    for (var author : authors) {
      draft.add(Extracted.stated("author", author, line.start(), line.end(), 0.85));
    }
    return true;
  }

  private boolean takeDatelineAlone(int number, TextLines.Line line) {
    int start = Spaces.skip(draft.text(), line.start(), line.end());
    var found = Dateline.of(draft.text(), start, line.end(), hints);
    // The first line of a paragraph may look so, as in "The Port Authority (PA)".
    if (Character.isLowerCase(firstOf(draft.lines().line(number + 1))) || found.isEmpty()
        || found.get().end() < line.end() && !takeDateBehind(found.get(), line)) {
      return false;
    }
    keep(found.get(), start, line.end());
    draft.take(number);
    return true;
  }

  /** {@code Leipzig (dpa) - 6 May 2024, 18:22}: a date behind the place, and nothing else. */
  private boolean takeDateBehind(Dateline dateline, TextLines.Line line) {
    var read = DateLine.of(Tokens.of(draft.text(), dateline.end(), line.end()), hints);
    boolean isDate = dateline.date().isEmpty() && read.alone() && read.date().isPresent();
    if (isDate) {
      dates.line(read.date().get());
    }
    return isDate;
  }

  private static int firstOf(TextLines.Line line) {
    return line.isBlank() ? ' ' : line.text().codePointAt(0);
  }

  private boolean takeCrumb(int number, TextLines.Line line) {
    boolean crumb = Crumbs.isCrumb(line.text());
    if (crumb) {
      draft.take(number, "crumb", line.text(), 0.8);
    }
    return crumb;
  }

  private void takeDateline(int number) {
    if (number >= draft.lines().count()) {
      return;
    }
    int start = Spaces.skip(draft.text(), draft.start(number), draft.end(number));
    // A line that is nothing else is none here: it goes on in small letters.
    Dateline.of(draft.text(), start, draft.end(number), hints)
        .filter(found -> found.end() < draft.end(number))
        .ifPresent(found -> {
          keep(found, start, found.end());
          draft.keepOnly(number, found.end(), draft.end(number));
        });
  }

  private void keep(Dateline line, int start, int end) {
    var words = Spaces.single(draft.text().substring(start, end));
    draft.add(Extracted.stated("dateline", words, start, end, line.confidence()));
    line.date().ifPresent(dates::dateline);
    if (!line.place().isEmpty()) {
      draft.add(Extracted.stated("place", line.place(), start, end, line.confidence()));
    }
    if (!line.agency().isEmpty()) {
      draft.add(Extracted.stated("source", line.agency(), start, end, line.confidence()));
    }
  }

  /** Reads the headline, if the line is one; gives the line below it, or the line itself. */
  private int headline(int first) {
    var lines = draft.lines();
    var words = lines.line(first).text();
    int last = first;
    while (lines.isWrapped(last)) {
      last++;
      words = words + " " + lines.line(last).text();
      if (!Headline.isLikely(words)) {
        return first;
      }
    }
    boolean wraps = last > first;
    if (!Headline.isLikely(words) || wraps && !lines.line(last + 1).isBlank()) {
      return first;
    }
    keepTitle(words, lines.line(first).start(), lines.line(last).end());
    for (int i = first; i <= last; i++) {
      draft.take(i);
    }
    return last + 1;
  }

  /** A headline from elsewhere may have marks as well; it stands at no place of the text. */
  private void keepKnown(String words) {
    var marks = UpdateMarks.of(words);
    title = marks.title();
    marks.marks().forEach(mark -> draft.add(new Extracted("update", mark, -1, -1, How.STATED, 0.95,
        "the headline")));
  }

  private void keepTitle(String words, int start, int end) {
    var marks = UpdateMarks.of(words);
    title = marks.title();
    draft.add(new Extracted("title", title, start, end,
        marks.marks().isEmpty() ? How.STATED : How.DERIVED, 0.9,
        marks.marks().isEmpty() ? "" : "without marks of the newsroom"));
    for (var mark : marks.marks()) {
      draft.add(Extracted.stated("update", mark, start, end, 0.95));
    }
  }
}
