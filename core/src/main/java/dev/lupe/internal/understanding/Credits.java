package dev.lupe.internal.understanding;

import dev.lupe.article.Extracted;
import java.util.HashSet;
import java.util.Set;

/** Takes the credits and captions of pictures out of a text, wherever they stand. */
final class Credits {
  private static final int SHORTEST_CAPTION = 15;

  private Credits() {}

  static void takeFrom(Draft draft) {
    var captions = new HashSet<String>();
    for (int i = 0; i < draft.lines().count(); i++) {
      if (draft.isLeft(i) && !isWithinProse(draft, i)) {
        takeLine(draft, i, captions);
      }
    }
    takeCaptions(draft, captions);
  }

  /** A credit within a paragraph that is broken to a width is left where it is. */
  private static boolean isWithinProse(Draft draft, int line) {
    var lines = draft.lines();
    boolean after = !lines.line(line - 1).isBlank() && lines.isWrapped(line - 1);
    return after && Credit.of(lines.line(line - 1).text()).isEmpty();
  }

  private static void takeLine(Draft draft, int number, Set<String> captions) {
    var line = draft.lines().line(number);
    if (line.text().length() < line.end() - line.start() - 100) {
      return;
    }
    Credit.of(line.text()).ifPresent(credit -> {
      draft.add(Extracted.stated("credit", credit.credit(), line.start(), line.end(), 0.9));
      if (!credit.caption().isEmpty()) {
        captions.add(credit.caption());
        draft.add(Extracted.stated("caption", credit.caption(), line.start(), line.end(), 0.8));
      }
      if (credit.kept() == 0) {
        draft.take(number);
      } else {
        int open = Math.max(draft.text().lastIndexOf('(', line.end()),
            draft.text().lastIndexOf('[', line.end()));
        draft.keepOnly(number, line.start(), Spaces.skipBack(draft.text(), line.start(), open));
      }
    });
  }

  /** What a credit names as its picture's caption is one where it stands alone, too. */
  private static void takeCaptions(Draft draft, Set<String> captions) {
    if (captions.isEmpty()) {
      return;
    }
    for (int i = 0; i < draft.lines().count(); i++) {
      var text = draft.lines().line(i).text();
      if (draft.isLeft(i) && text.length() >= SHORTEST_CAPTION && captions.contains(text)) {
        draft.take(i);
      }
    }
  }
}
