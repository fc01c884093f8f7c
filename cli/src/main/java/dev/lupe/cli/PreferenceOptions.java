package dev.lupe.cli;

import dev.lupe.query.Boost;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What moves hits up or down beside how well they match. */
final class PreferenceOptions {
  @Option(
      names = "--title-boost",
      paramLabel = "N",
      description = "Let a word in the title count N times, 0 to 100; 1 if not given.")
  private float titleBoost = 1;

  @Option(
      names = "--boost",
      paramLabel = "FIELD=VALUE:N",
      description = "Let articles with this value count N times: place=Baku:2. Repeatable.")
  private List<String> boosts = new ArrayList<>();

  @Option(
      names = "--fresh",
      paramLabel = "DAYS",
      description = "Prefer newer articles; one of this age has half of the preference left.")
  private int fresh;

  /** A request with these preferences. */
  SearchRequest applied(SearchRequest request) {
    try {
      var preferring = request.titleBoost(titleBoost)
          .boost(boosts.stream().map(PreferenceOptions::boost).toArray(Boost[]::new));
      return fresh > 0 ? preferring.freshness(Duration.ofDays(fresh)) : preferring;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Boost boost(String typed) {
    int equals = typed.indexOf('=');
    int colon = typed.lastIndexOf(':');
    if (equals <= 0 || colon <= equals + 1) {
      throw new UsageException("--boost takes FIELD=VALUE:N, say place=Baku:2, not " + typed);
    }
    try {
      float factor = OptionTypes.number(typed.substring(colon + 1));
      return Facet.of(typed.substring(0, equals))
          .boost(typed.substring(equals + 1, colon), factor);
    } catch (TypeConversionException e) {
      throw new UsageException("--boost " + typed + ": " + e.getMessage());
    }
  }
}
