package dev.lupe.result;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures about an index.
 *
 * @param place its folder, or the words "in memory"
 * @param formatVersion the version of Lupe's own format
 * @param articles how many articles it holds
 * @param languages how many articles there are in each language, by language tag
 * @param facets how many different values each facet has, by facet name
 * @param bytes its size on disk or in memory
 */
public record IndexStats(String place, int formatVersion, long articles,
    Map<String, Long> languages, Map<String, Long> facets, long bytes) {
  /** Copies the maps, their keys sorted. */
  public IndexStats {
    languages = Collections.unmodifiableMap(new TreeMap<>(languages));
    facets = Collections.unmodifiableMap(new TreeMap<>(facets));
  }
}
