/** How well are pages, feeds and dates read? */
@NullMarked
package dev.lupe.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
