/** Does an index keep what docs/reliability.md promises, when things go wrong at random? */
@NullMarked
package dev.lupe.proof;

import org.jspecify.annotations.NullMarked;
