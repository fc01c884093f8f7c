/**
 * Answers where the sentence around a place in a text starts and ends. Not for words: those are the
 * analyzer's.
 */
@NullMarked
package dev.lupe.internal.sentence;

import org.jspecify.annotations.NullMarked;
