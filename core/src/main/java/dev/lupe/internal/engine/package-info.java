/** What happens behind the one door? Ties writing, searching and reading back together. */
@NullMarked
package dev.lupe.internal.engine;

import org.jspecify.annotations.NullMarked;
