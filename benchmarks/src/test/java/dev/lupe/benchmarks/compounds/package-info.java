/** Whether the benchmark of compounds reads its lists and judges rightly. */
@NullMarked
package dev.lupe.benchmarks.compounds;

import org.jspecify.annotations.NullMarked;
