/** How does an article lie in the index, and how does it get there safely? */
@NullMarked
package dev.lupe.internal.engine.index;

import org.jspecify.annotations.NullMarked;
