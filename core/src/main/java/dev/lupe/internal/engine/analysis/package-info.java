/** What becomes of a text in each language of the index? */
@NullMarked
package dev.lupe.internal.engine.analysis;

import org.jspecify.annotations.NullMarked;
