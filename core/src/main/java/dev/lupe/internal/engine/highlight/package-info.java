/** Where in an article are the matches, and which pieces of it are worth showing? */
@NullMarked
package dev.lupe.internal.engine.highlight;

import org.jspecify.annotations.NullMarked;
