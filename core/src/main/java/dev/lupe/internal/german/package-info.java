/**
 * How does a German word meet its other forms? Stems, spellings, gendered forms and the parts of
 * compounds.
 *
 * <p>Not for: deciding what language a text is in, or how a query weighs what it finds here.
 */
@NullMarked
package dev.lupe.internal.german;

import org.jspecify.annotations.NullMarked;
