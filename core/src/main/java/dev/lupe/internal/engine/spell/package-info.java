/** Which word of the index may be meant by one that it does not have? */
@NullMarked
package dev.lupe.internal.engine.spell;

import org.jspecify.annotations.NullMarked;
