/** Answers: are German compounds taken apart where they should be, and nothing else? */
@NullMarked
package dev.lupe.benchmarks.compounds;

import org.jspecify.annotations.NullMarked;
