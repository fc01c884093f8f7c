@NullMarked
package dev.lupe.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
