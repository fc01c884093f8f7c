/** Which words of two languages look or sound alike? */
@NullMarked
package dev.lupe.internal.cognates;

import org.jspecify.annotations.NullMarked;
