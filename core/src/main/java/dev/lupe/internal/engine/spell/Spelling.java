package dev.lupe.internal.engine.spell;

/**
 * A word of the index that may be meant.
 *
 * @param word the word in lower case and without accents
 * @param field the word field that has it
 * @param articles how many articles have it, deleted ones included
 * @param cost how unlikely the slip is
 * @param score how likely the word is meant, compared with others
 */
public record Spelling(String word, String field, int articles, double cost, double score) {}
