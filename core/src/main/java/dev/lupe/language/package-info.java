/** Answers how a language is read: its words, its names, and where its sentences end. */
@NullMarked
package dev.lupe.language;

import org.jspecify.annotations.NullMarked;
