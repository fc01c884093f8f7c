/**
 * Which language is this text in? Compares the letters of a text with profiles built from short
 * sample texts, and says which of the languages asked for it is, or that it is none of them. Not
 * for how a language is analysed, and not for queries, which are read in every language.
 */
@NullMarked
package dev.lupe.internal.detect;

import org.jspecify.annotations.NullMarked;
