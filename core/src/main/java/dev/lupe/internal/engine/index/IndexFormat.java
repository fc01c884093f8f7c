package dev.lupe.internal.engine.index;

import dev.lupe.error.IndexFormatException;
import dev.lupe.language.Language;
import dev.lupe.language.Languages;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an index says of itself in the user data of its commits, and whether that fits. */
public final class IndexFormat {
  /** The version of Lupe's own format: fields, cards, terms. */
  public static final int VERSION = 1;

  private static final String VERSION_KEY = "lupe.format";
  private static final String LANGUAGES_KEY = "lupe.languages";
  private static final String PATHS_KEY = "lupe.pathFacets";

  private static final String CURATION_KEY = "lupe.curation";

  private IndexFormat() {}

  /** What a new index with these settings says of itself. */
  static Map<String, String> describe(IndexSettings settings) {
    var description = new TreeMap<String, String>();
    description.put(VERSION_KEY, String.valueOf(VERSION));
    description.put(LANGUAGES_KEY, settings.languages().stream()
        .map(IndexFormat::tag).sorted().collect(Collectors.joining(",")));
    description.put(PATHS_KEY, String.join(",", new TreeSet<>(settings.pathFacets())));
    return description;
  }

  /** What an index says of itself, with what an editor has set about queries. */
  static Map<String, String> describe(IndexSettings settings, Curation curation) {
    var description = new TreeMap<>(describe(settings));
    if (!curation.equals(Curation.none())) {
      description.put(CURATION_KEY, CurationJson.write(curation));
    }
    return description;
  }

  /** What an editor has set about queries, as it stands in the user data of a commit. */
  static String curation(Map<String, String> userData) {
    return userData.getOrDefault(CURATION_KEY, "");
  }

  /**
   * The settings that an index says it was made with; the usual ones where it says nothing.
   *
   * @throws IndexFormatException if it was made with a language that does not come with the library
   */
  static IndexSettings settings(String place, Map<String, String> found) {
    var usual = IndexSettings.defaults();
    var wanted = describe(usual);
    wanted.replaceAll((key, value) -> found.getOrDefault(key, value));
    if (wanted.equals(describe(usual))) {
      return usual;
    }
    var tags = List.of(wanted.getOrDefault(LANGUAGES_KEY, "").split(","));
    var languages = Languages.all().stream()
        .filter(language -> tags.contains(tag(language))).toArray(Language[]::new);
    if (languages.length < tags.size()) {
      throw new IndexFormatException(place, place + " was made with languages '"
          + String.join(",", tags) + "', not all of which come with Lupe; open it with the program"
          + " that made it", null);
    }
    var paths = wanted.getOrDefault(PATHS_KEY, "");
    return usual.languages(languages)
        .pathFacets(paths.isEmpty() ? new String[0] : paths.split(","));
  }

  /**
   * Checks that an index can be used with these settings.
   *
   * @throws IndexFormatException if not
   */
  static void check(String place, Map<String, String> found, IndexSettings settings) {
    String version = found.get(VERSION_KEY);
    if (version == null) {
      throw new IndexFormatException(place,
          place + " holds a Lucene index that Lupe did not make; name another folder", null);
    }
    if (!version.equals(String.valueOf(VERSION))) {
      throw new IndexFormatException(place, place + " holds an index of format " + version
          + ", and this version of Lupe reads format " + VERSION
          + "; use the version that made it, or index the articles again", null);
    }
    describe(settings).forEach((key, wanted) -> {
      String has = found.getOrDefault(key, "");
      if (!has.equals(wanted)) {
        throw new IndexFormatException(place, place + " was made with "
            + key.substring("lupe.".length()) + " '" + has + "' and is opened with '" + wanted
            + "'; open it with the same settings, or index the articles again", null);
      }
    });
  }

  /** For what Lucene does not know: a codec of another version. */
  static IndexFormatException unknown(String place, Exception e) {
    return new IndexFormatException(place,
        place + " was written by another version of Lucene: " + e.getMessage()
            + "; use the version that made it, or index the articles again",
        e);
  }

  private static String tag(Language language) {
    return language.locale().toLanguageTag();
  }
}
