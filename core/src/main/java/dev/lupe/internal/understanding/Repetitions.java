package dev.lupe.internal.understanding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Takes out lines that say again what was said before in the same words. */
final class Repetitions {
  /** Shorter lines may be refrains, cries or cells of a table. */
  private static final int SHORTEST = 40;

  private static final int SHORTEST_NEXT = 15;

  private Repetitions() {}

  /** Unless they are most of the text: then it is made so, as a song or a form is. */
  static void takeFrom(Draft draft, String title, double most) {
    var again = lines(draft, title);
    int length = again.stream().mapToInt(i -> draft.lines().line(i).text().length()).sum();
    if (length <= draft.text().length() * most) {
      again.forEach(i -> draft.take(i, "repeated", draft.lines().line(i).text(), 0.9));
    }
  }

  private static List<Integer> lines(Draft draft, String title) {
    var found = new ArrayList<Integer>();
    var seen = new HashSet<String>();
    var before = "";
    var headline = title.toLowerCase(Locale.ROOT);
    for (int i = 0; i < draft.lines().count(); i++) {
      if (!draft.isLeft(i)) {
        continue;
      }
      var line = draft.lines().line(i);
      boolean whole = line.text().length() >= line.end() - line.start() - 100;
      boolean prose = draft.lines().isInWrappedParagraph(i) || isPartOfParagraph(draft, i);
      if (prose || !whole) {
        before = "";
        continue;
      }
      boolean next = line.text().length() >= SHORTEST_NEXT && line.text().equals(before);
      boolean again = line.text().length() >= SHORTEST && !seen.add(line.text());
      boolean heading =
          !headline.isEmpty() && headline.equals(line.text().toLowerCase(Locale.ROOT));
      before = line.text();
      if (next || again || heading) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether its sentence seems to go on in the next line. */
  private static boolean isPartOfParagraph(Draft draft, int number) {
    var line = draft.lines().line(number).text();
    boolean ends = ".!?:”“\"’»)".indexOf(line.charAt(line.length() - 1)) >= 0;
    return !ends && draft.isLeft(number + 1);
  }
}
