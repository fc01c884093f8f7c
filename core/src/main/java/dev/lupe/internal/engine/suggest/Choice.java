package dev.lupe.internal.engine.suggest;

import dev.lupe.query.SuggestionKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Chooses the suggestions that are shown from all that were found. */
final class Choice {
  /** Each kind that has as many gets at least one place of so many. */
  private static final int SHARE = 5;

  private Choice() {}

  /** The best by use, but with some of each kind: hardly a title has two articles. */
  static List<Candidate> of(List<Candidate> all, int limit) {
    var sorted = all.stream().sorted(Candidate.ORDER).toList();
    var chosen = new LinkedHashSet<Candidate>();
    int share = Math.max(1, limit / SHARE);
    for (var kind : SuggestionKind.values()) {
      sorted.stream().filter(one -> one.kind() == kind).limit(share).forEach(chosen::add);
    }
    for (var one : sorted) {
      if (chosen.size() < limit) {
        chosen.add(one);
      }
    }
    var best = new ArrayList<>(chosen);
    best.sort(Candidate.ORDER);
    return List.copyOf(best.subList(0, Math.min(limit, best.size())));
  }
}
