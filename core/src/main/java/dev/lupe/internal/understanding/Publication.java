package dev.lupe.internal.understanding;

import dev.lupe.article.Extracted;
import dev.lupe.article.Extracted.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When an article was published: by a line that says so, else by its dateline, else by the day that
 * its first paragraph speaks of. What one of them lacks, another may have.
 */
final class Publication {
  private static final int LEAD = 1_500;
  private static final double OF_THE_LEAD = 0.4;

  private final String text;
  private final Hints hints;
  private final List<FoundDate> lines = new ArrayList<>();
  private Optional<FoundDate> dateline = Optional.empty();

  Publication(String text, Hints hints) {
    this.text = text;
    this.hints = hints;
  }

  /** A line of the head that gives a date. */
  void line(FoundDate date) {
    lines.add(date);
  }

  void dateline(FoundDate date) {
    dateline = Optional.of(date);
  }

  /** What is known, likeliest first: the date, and where that was inferred, what it says itself. */
  List<Extracted> dates(int lead) {
    var spoken = spoken(lead);
    var stated = head();
    if (stated.isEmpty()) {
      return spoken.stream().findFirst()
          .map(date -> filled(date, spoken, How.DERIVED, OF_THE_LEAD)).orElse(List.of());
    }
    return filled(stated.get(), spoken, stated.get().how(), 1);
  }

  private Optional<FoundDate> head() {
    var all = new ArrayList<>(lines);
    dateline.ifPresent(all::add);
    Optional<FoundDate> best = Optional.empty();
    for (var date : all) {
      if (best.isEmpty() || !best.get().parts().hasDay() && date.parts().hasDay()) {
        best = Optional.of(date);
      } else if (best.get().parts().agrees(date.parts())) {
        best = Optional.of(best.get().with(best.get().parts().and(date.parts())));
      }
    }
    return best;
  }

  /** Days in the first paragraph. */
  private List<FoundDate> spoken(int from) {
    int start = Math.min(from, text.length());
    int end = Math.min(Math.min(text.length(), start + LEAD), endOfLine(start));
    var tokens = Tokens.of(text, start, end);
    return DateParser.ofProse(tokens, hints).all().stream()
        .filter(found -> found.parts().hasDay())
        .map(found -> new FoundDate(tokens.at(found.first()).start(),
            tokens.at(found.next() - 1).end(), found.parts(), found.confidence(), found.note()))
        .toList();
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private List<Extracted> filled(FoundDate date, List<FoundDate> others, How how,
      double most) {
    var whole = date;
    boolean ownYear = date.parts().hasYear();
    for (var other : others) {
      if (!whole.parts().isWhole() && whole.parts().hasDay()
          && whole.parts().agrees(other.parts())) {
        var parts = whole.parts().and(other.parts().at(null, null));
        whole = whole.with(parts.at(whole.parts().time(), whole.parts().offset()));
      }
    }
    var inferred = Years.infer(whole, text, hints);
    if (inferred.isPresent()) {
      return List.of(published(inferred.get(), How.INFERRED, most), published(date, how, most));
    }
    boolean derived = !ownYear && whole.parts().hasYear();
    return List.of(published(Doubts.of(whole, hints), derived ? How.DERIVED : how, most));
  }

  private static Extracted published(FoundDate date, How how, double most) {
    return new Extracted("published", date.parts().toIso(), date.start(), date.end(), how,
        Math.min(most, date.confidence()), date.note());
  }
}
