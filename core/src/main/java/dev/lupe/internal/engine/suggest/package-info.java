/** How may what has been typed so far go on? */
@NullMarked
package dev.lupe.internal.engine.suggest;

import org.jspecify.annotations.NullMarked;
