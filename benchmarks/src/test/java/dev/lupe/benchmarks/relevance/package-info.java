@NullMarked
package dev.lupe.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;
