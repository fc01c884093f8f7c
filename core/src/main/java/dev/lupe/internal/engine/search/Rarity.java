package dev.lupe.internal.engine.search;

/** How much a word tells about the articles that have it: BM25's inverse document frequency. */
final class Rarity {
  private Rarity() {}

  /** The rarity of what so many of all articles have; always above 0. */
  static double of(int with, int articles) {
    return Math.log(1 + (articles - with + 0.5) / (with + 0.5));
  }
}
