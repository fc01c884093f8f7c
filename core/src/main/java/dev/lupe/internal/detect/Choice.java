package dev.lupe.internal.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides between the candidates and all else for texts in one script. */
final class Choice {

  /** What an index is for is more likely in it than what it is not for: by this many bits. */
  private static final double HEAD_START = 6;

  /** The letters of a text depend on each other, so its bits are worth less than they say. */
  private static final double WEIGHT_OF_BIT = 0.3;

  private final Locale only;
  private final Optional<NgramModel> model;

  /** The candidate of each column of the model, ROOT where the column is none. */
  private final Locale[] answers;

  Choice(List<Locale> candidates, Script script, ProfileSet set) {
    this.only = candidate(candidates, script.onlyLanguage());
    this.model = set.model();
    this.answers = new Locale[set.profiles().size() + 1];
    Arrays.fill(answers, Locale.ROOT);
    for (int column = 0; column < set.profiles().size(); column++) {
      answers[column] = candidate(candidates, set.profiles().get(column).locale());
    }
  }

  private static Locale candidate(List<Locale> candidates, Locale language) {
    return candidates.stream()
        .filter(locale -> LanguageProfile.code(locale).equals(LanguageProfile.code(language)))
        .findFirst()
        .orElse(Locale.ROOT);
  }

  /** Which candidate a text in this script is in. */
  Detection among(Letters letters) {
    return model.map(m -> among(m.bits(letters))).orElseGet(() -> new Detection(only, 1));
  }

  private Detection among(double[] bits) {
    int best = 0;
    for (int column = 0; column < bits.length; column++) {
      if (!answers[column].equals(Locale.ROOT)) {
        bits[column] -= HEAD_START;
      }
      if (bits[column] < bits[best]) {
        best = column;
      }
    }
    double all = 0;
    double same = 0;
    for (int column = 0; column < bits.length; column++) {
      double share = Math.pow(2, (bits[best] - bits[column]) * WEIGHT_OF_BIT);
      all += share;
      same += answers[column].equals(answers[best]) ? share : 0;
    }
    return new Detection(answers[best], same / all);
  }
}
