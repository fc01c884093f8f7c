@NullMarked
package dev.lupe.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
