/** Which articles match, in which order, and how many of each sort? */
@NullMarked
package dev.lupe.internal.engine.search;

import org.jspecify.annotations.NullMarked;
