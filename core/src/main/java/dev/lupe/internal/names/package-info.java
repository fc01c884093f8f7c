/**
 * Which spellings name the same person or place? Transcription keys, the evidence that a word is a
 * name where it stands, and the names of places in several languages. Not for ranking or querying.
 */
@NullMarked
package dev.lupe.internal.names;

import org.jspecify.annotations.NullMarked;
