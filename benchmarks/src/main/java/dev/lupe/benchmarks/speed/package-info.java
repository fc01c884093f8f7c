/** How fast is Lupe, compared with the same work written straight on Lucene? */
@NullMarked
package dev.lupe.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
