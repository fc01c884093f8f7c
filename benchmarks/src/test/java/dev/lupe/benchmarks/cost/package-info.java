/** Whether the benchmark of what reading costs works on a few articles. */
@NullMarked
package dev.lupe.benchmarks.cost;

import org.jspecify.annotations.NullMarked;
