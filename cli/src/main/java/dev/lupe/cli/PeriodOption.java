package dev.lupe.cli;

import dev.lupe.query.SearchRequest;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say from which days articles may be. */
final class PeriodOption {
  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only articles of this day or later: 2024, 2024-03, 2024-03-11, yesterday, 7d, 3w,"
          + " 6m, 1y.")
  private Optional<Days> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only articles of this day or earlier; 2024 is up to the end of the year.")
  private Optional<Days> until = Optional.empty();

  boolean isGiven() {
    return since.isPresent() || until.isPresent();
  }

  /**
   * The request for these days alone.
   *
   * @throws UsageException if there are none
   */
  SearchRequest applied(SearchRequest undated) {
    if (since.isPresent() && until.isPresent()
        && since.get().first().isAfter(until.get().last())) {
      throw new UsageException("No day is since " + since.get().first() + " and until "
          + until.get().last() + "; the two dates want to change places");
    }
    var request = undated;
    if (since.isPresent()) {
      request = request.since(since.get().first());
    }
    if (until.isPresent()) {
      request = request.until(until.get().last());
    }
    return request;
  }
}
