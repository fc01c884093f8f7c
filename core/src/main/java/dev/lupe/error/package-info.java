/**
 * What went wrong, and what can the caller do? The few exceptions Lupe throws; all unchecked, each
 * with the facts needed to act. Nothing a person types into a search box ends here, except a query
 * beyond the bounds.
 */
@NullMarked
package dev.lupe.error;

import org.jspecify.annotations.NullMarked;
