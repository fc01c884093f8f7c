/** The one door: open an index, add articles, search. */
@NullMarked
package dev.lupe;

import org.jspecify.annotations.NullMarked;
