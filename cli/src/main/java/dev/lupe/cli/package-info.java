/**
 * How does one search from a terminal? Parses what was typed, asks the library, prints the answer.
 * Not for finding anything out: whatever a program could want as well belongs in the library.
 */
@NullMarked
package dev.lupe.cli;

import org.jspecify.annotations.NullMarked;
