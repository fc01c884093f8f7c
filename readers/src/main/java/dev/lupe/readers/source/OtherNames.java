package dev.lupe.readers.source;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Names of an article's parts in English and German, beside those that JSON lines have. */
public final class OtherNames {
  private static final Map<String, String> MEANT = Map.ofEntries(
      entry("headline", "title"), entry("titel", "title"), entry("überschrift", "title"),
      entry("text", "body"), entry("content", "body"), entry("inhalt", "body"),
      entry("datum", "date"), entry("veröffentlicht", "date"),
      entry("sprache", "language"), entry("quelle", "source"),
      entry("autor", "author"), entry("autorin", "author"), entry("autoren", "authors"),
      entry("autorinnen", "authors"), entry("verfasser", "author"), entry("verfasserin", "author"),
      entry("ressort", "section"), entry("rubrik", "section"), entry("kategorie", "section"),
      entry("kategorien", "section"),
      entry("schlagwörter", "tags"), entry("schlagworte", "tags"), entry("stichwörter", "tags"),
      entry("stichworte", "tags"), entry("schlagwort", "tags"), entry("stichwort", "tags"),
      entry("thema", "topics"), entry("themen", "topics"), entry("ort", "places"),
      entry("orte", "places"), entry("personen", "persons"));

  private OtherNames() {}

  /**
   * What a name means.
   *
   * @param name in lower case
   * @param taken the names that stand beside it; what has the first name comes before
   * @return the name in JSON lines, or the given one
   */
  public static String meant(String name, Set<String> taken) {
    var meant = MEANT.getOrDefault(name, name);
    return taken.contains(meant) ? name : meant;
  }
}
