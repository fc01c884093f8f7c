/** Does an article find those on its subject, in its language and in others? */
@NullMarked
package dev.lupe.benchmarks.similar;

import org.jspecify.annotations.NullMarked;
