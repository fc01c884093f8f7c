/** What does Lupe's way of reading cost, beside Lucene's plain analyzers, and what does it gain? */
@NullMarked
package dev.lupe.benchmarks.cost;

import org.jspecify.annotations.NullMarked;
