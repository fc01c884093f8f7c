package dev.lupe.internal.engine.index;

import dev.lupe.error.IndexFormatException;
import dev.lupe.language.Language;
import dev.lupe.language.Languages;
import dev.lupe.result.IndexDescription;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/** What an index says of itself in the user data of its commits, and whether that fits. */
public final class IndexFormat {
  /** The version of Lupe's own format: fields, cards, terms. */
  public static final int VERSION = 1;
  /** The oldest version whose articles can be read back, and so be indexed anew; 0 were drafts. */
  private static final int OLDEST = 0;
  /**
   * The version of the rules by which texts become terms. To be raised whenever some text of some
   * language gives other terms than before.
   */
  public static final int ANALYSIS = 2;

  private static final String VERSION_KEY = "lupe.format";
  private static final String LUCENE_KEY = "lupe.lucene";
  private static final String ANALYSIS_KEY = "lupe.analysis";
  private static final String LANGUAGES_KEY = "lupe.languages";
  private static final String PATHS_KEY = "lupe.pathFacets";
  private static final String FACETS_KEY = "lupe.facets";
  private static final String COMPACT_KEY = "lupe.compact";
  private static final String CURATION_KEY = "lupe.curation";
  private static final List<String> MUST_FIT = List.of(LANGUAGES_KEY, PATHS_KEY);

  private IndexFormat() {}

  /** What an index with these settings says of itself. */
  static Map<String, String> describe(IndexSettings settings, int analysis,
      Collection<String> fields) {
    var description = new TreeMap<String, String>();
    description.put(VERSION_KEY, String.valueOf(VERSION));
    description.put(LUCENE_KEY, Version.LATEST.toString());
    description.put(ANALYSIS_KEY, String.valueOf(analysis));
    description.put(LANGUAGES_KEY, settings.languages().stream()
        .map(IndexFormat::tag).sorted().collect(Collectors.joining(",")));
    description.put(PATHS_KEY, String.join(",", new TreeSet<>(settings.pathFacets())));
    description.put(COMPACT_KEY, String.valueOf(settings.isCompact()));
    // Names of facets may hold commas, but hardly line breaks.
    description.put(FACETS_KEY, fields.stream().filter(Fields::isFacet).map(Fields::facetName)
        .sorted().collect(Collectors.joining("\n")));
    return description;
  }

  /** The same as a value. */
  public static IndexDescription read(Map<String, String> found) {
    int analysis = analysis(found);
    return new IndexDescription(number(found, VERSION_KEY), found.getOrDefault(LUCENE_KEY, ""),
        analysis, list(found, LANGUAGES_KEY, ","), list(found, PATHS_KEY, ","),
        list(found, FACETS_KEY, "\n"), analysis < ANALYSIS);
  }

  /** The version of the rules by which an index was written; 0 if it does not say. */
  static int analysis(Map<String, String> found) {
    return number(found, ANALYSIS_KEY);
  }

  /** Whether an index can't be searched before it is rebuilt. */
  static boolean isOlder(Map<String, String> found) {
    return number(found, VERSION_KEY) < VERSION;
  }

  /** Notes what an editor has set about queries in the user data of a commit. */
  static void curate(Map<String, String> userData, Curation curation) {
    if (curation.equals(Curation.none())) {
      userData.remove(CURATION_KEY);
    } else {
      userData.put(CURATION_KEY, CurationJson.write(curation));
    }
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
    boolean compact = Boolean.parseBoolean(found.get(COMPACT_KEY));
    var usual = compact ? IndexSettings.defaults().compact() : IndexSettings.defaults();
    var wanted = describe(usual, ANALYSIS, List.of());
    wanted.replaceAll((key, value) -> found.getOrDefault(key, value));
    if (MUST_FIT.stream().allMatch(key -> wanted.getOrDefault(key, "")
        .equals(describe(usual, ANALYSIS, List.of()).get(key)))) {
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
   * Checks that an index can be used with these settings, or else be rebuilt with them.
   *
   * @throws IndexFormatException if not
   */
  static void check(String place, Map<String, String> found, IndexSettings settings,
      boolean writable) {
    checkVersion(place, found.get(VERSION_KEY), settings, writable);
    var description = describe(settings, ANALYSIS, List.of());
    for (String key : MUST_FIT) {
      String wanted = description.getOrDefault(key, "");
      String has = found.getOrDefault(key, "");
      if (!has.equals(wanted)) {
        throw new IndexFormatException(place, place + " was made with "
            + key.substring("lupe.".length()) + " '" + has + "' and is opened with '" + wanted
            + "'; open it with the same settings, or index the articles again", has, wanted, null);
      }
    }
  }

  private static void checkVersion(String place, @Nullable String version,
      IndexSettings settings, boolean writable) {
    String mine = String.valueOf(VERSION);
    if (version == null) {
      throw new IndexFormatException(place, place
          + " holds a Lucene index that Lupe did not make; name another folder", null, mine, null);
    }
    int number = number(Map.of(VERSION_KEY, version), VERSION_KEY);
    boolean canBeRebuilt = number >= OLDEST && number < VERSION;
    if (number == VERSION || canBeRebuilt && writable && settings.rebuildWhenOutdated()) {
      return;
    }
    String reads = place + " holds an index of format " + version
        + ", and this version of Lupe reads format " + VERSION;
    throw new IndexFormatException(place, reads + (canBeRebuilt
        ? "; rebuild it once with 'lupe rebuild', or open it for writing with rebuildWhenOutdated"
        : "; use the newer version that made it, or index the articles again"), version, mine,
        null);
  }

  /** For what Lucene does not know: a codec of another version. */
  static IndexFormatException unknown(String place, Exception e) {
    return new IndexFormatException(place, place + " was written by another version of Lucene than "
        + Version.LATEST + ": " + e.getMessage()
        + "; use the version that made it, or index the articles again", null,
        Version.LATEST.toString(), e);
  }

  private static String tag(Language language) {
    return language.locale().toLanguageTag();
  }

  private static List<String> list(Map<String, String> found, String key, String separator) {
    String value = found.getOrDefault(key, "");
    return value.isEmpty() ? List.of() : List.of(value.split(separator, -1));
  }

  /** A number that is no number is one that nobody knows yet. */
  private static int number(Map<String, String> found, String key) {
    String value = found.getOrDefault(key, "0");
    return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : Integer.MAX_VALUE;
  }
}
