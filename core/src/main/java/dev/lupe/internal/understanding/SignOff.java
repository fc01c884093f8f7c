package dev.lupe.internal.understanding;

import java.util.regex.Pattern;

/** Who made a report, below it: {@code (Reporting by Jane Doe; Editing by John Roe)}. */
final class SignOff {
  private static final int LONGEST = 300;
  private static final String WORK = "(?:reporting|writing|editing)";
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String SMALL = "(?:and|in|at|de|da|di|van|von|der|den|al|el|bin)";
  /** Names with what may stand between them; a name comes first and last. */
  private static final String NAMES = NAME + "(?:,? (?:" + SMALL + " )*" + NAME + ")*";
  private static final String PIECE =
      "(?i:(?:(?:additional|further) )?" + WORK + "(?:(?:,| and) " + WORK + ")* by) " + NAMES;
  private static final Pattern LINE =
      Pattern.compile("[(\\[]?" + PIECE + "(?:; ?" + PIECE + ")*[)\\].]?");

  private SignOff() {}

  /** Takes such lines out of what stands behind a line. */
  static void takeFrom(Draft draft, int lead) {
    for (int i = lead + 1; i < draft.lines().count(); i++) {
      var line = draft.lines().line(i).text();
      if (draft.isLeft(i) && line.length() <= LONGEST
          && !draft.lines().isInWrappedParagraph(i) && LINE.matcher(line).matches()) {
        draft.take(i, "credit", line, 0.85);
      }
    }
  }
}
