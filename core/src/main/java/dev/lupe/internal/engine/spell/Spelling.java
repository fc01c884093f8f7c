package dev.lupe.internal.engine.spell;

/**
 * A word of the index that may be meant.
 *
 * @param word the word in lower case and without accents
 * @param field the word field in which most articles have it
 * @param articles how many articles have it, deleted ones included
 * @param inField how many of them are in that field's language
 * @param cost how unlikely the slip is
 */
public record Spelling(String word, String field, int articles, int inField, double cost) {

  /** The same word of two languages as one. */
  Spelling with(Spelling same) {
    var more = same.inField > inField ? same : this;
    return new Spelling(word, more.field, articles + same.articles, more.inField, cost);
  }
}
