package dev.lupe.query;

/**
 * Sorts hits by a value that is stored with the articles: numbers by their size, and behind them
 * texts character by character, by their first 100. Articles without the value come last.
 *
 * @param name the value's name, as articles give it
 * @param isDescending whether the highest number and the last text come first
 */
public record ValueSort(String name, boolean isDescending) implements HitOrder {
  /** Checks the name. */
  public ValueSort {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A stored value needs a name");
    }
  }

  /** The lowest first. */
  public static ValueSort ascending(String name) {
    return new ValueSort(name, false);
  }

  /** The highest first. */
  public static ValueSort descending(String name) {
    return new ValueSort(name, true);
  }
}
