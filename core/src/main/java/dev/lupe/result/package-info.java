/**
 * What comes back: hits with marked snippets, facet counts, reports and figures. Plain values.
 */
@NullMarked
package dev.lupe.result;

import org.jspecify.annotations.NullMarked;
