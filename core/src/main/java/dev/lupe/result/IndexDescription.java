package dev.lupe.result;

import java.util.List;

/**
 * What an index says of itself.
 *
 * @param formatVersion the version of Lupe's own format
 * @param luceneVersion the version of Lucene that wrote last; empty if it is not said
 * @param analysisVersion the version of the rules by which the oldest of its articles were cut into
 *     words; 0 if it is not said
 * @param languages the tags of the languages in which its articles are read, sorted
 * @param pathFacets the facets whose values are paths, sorted
 * @param facets the facets that its articles have or had when it was last written, sorted
 * @param outdated whether a newer version of the rules is there than the one of its articles; it
 *     can be searched all the same, and a rebuild brings it up to date
 */
public record IndexDescription(int formatVersion, String luceneVersion, int analysisVersion,
    List<String> languages, List<String> pathFacets, List<String> facets, boolean outdated) {
  /** Copies the lists. */
  public IndexDescription {
    languages = List.copyOf(languages);
    pathFacets = List.copyOf(pathFacets);
    facets = List.copyOf(facets);
  }
}
