/** How often is the first correction of a misspelled word the right one? */
@NullMarked
package dev.lupe.benchmarks.corrections;

import org.jspecify.annotations.NullMarked;
