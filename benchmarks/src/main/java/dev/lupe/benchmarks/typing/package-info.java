/** How fast come suggestions, and does a word find an article from its third letter on? */
@NullMarked
package dev.lupe.benchmarks.typing;

import org.jspecify.annotations.NullMarked;
