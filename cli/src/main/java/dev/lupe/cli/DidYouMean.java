package dev.lupe.cli;

import dev.lupe.result.Correction;
import dev.lupe.result.SearchResult;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words which other spellings of a query find more. */
final class DidYouMean {
  private DidYouMean() {}

  /** What to print above the hits; nothing if the query is right as it is. */
  static List<String> lines(SearchResult result) {
    var corrections = result.corrections();
    if (corrections.isEmpty()) {
      return result.toleratedTypos()
          ? List.of("Nothing is found as typed; this is found with words spelled nearly so")
          : List.of();
    }
    String all = corrections.stream().map(DidYouMean::counted).collect(Collectors.joining(", "));
    return List.of(result.toleratedTypos()
        ? "Nothing is found as typed; this is found with words spelled nearly so: " + all
        : "Did you mean: " + all + "?");
  }

  private static String counted(Correction one) {
    return String.format(Locale.ROOT, "%s (%,d)", Printable.line(one.text()), one.articles());
  }
}
