package dev.lupe.cli;

import dev.lupe.language.Language;
import dev.lupe.settings.IndexSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that says which languages articles may be in. */
final class LanguageOption {
  private static final String NAME = "--language";

  @Option(
      names = NAME,
      paramLabel = "L",
      description = "Only articles in this language: de, en, und (none of these). Repeatable.")
  private List<String> tags = new ArrayList<>();

  boolean isGiven() {
    return !tags.isEmpty();
  }

  /**
   * Languages of the index, by their tags.
   *
   * @throws UsageException if the index has not one of them
   */
  Locale[] locales(IndexSettings settings) {
    return tags.stream().map(tag -> locale(NAME, tag, settings)).toArray(Locale[]::new);
  }

  /**
   * A language of the index; a region or a script behind it does not matter.
   *
   * @param option what it was typed behind
   * @throws UsageException if the index has no such language
   */
  static Locale locale(String option, String tag, IndexSettings settings) {
    String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    if (tag.equalsIgnoreCase("und")) {
      return Locale.ROOT;
    }
    var known = settings.languages().stream()
        .map(Language::locale)
        .map(Locale::getLanguage)
        .toList();
    if (!known.contains(language)) {
      throw new UsageException(option + " takes " + String.join(", ", known)
          + " or und (none of these), not '" + tag + "'");
    }
    return Locale.of(language);
  }
}
