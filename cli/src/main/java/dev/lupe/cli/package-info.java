/** How is the library asked from a terminal? Parses what was typed, asks, prints; nothing else. */
@NullMarked
package dev.lupe.cli;

import org.jspecify.annotations.NullMarked;
