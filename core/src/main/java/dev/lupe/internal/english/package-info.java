/**
 * How does an English word meet its other forms? Stems, irregular forms, American and British
 * spellings, contractions.
 *
 * <p>Not for: names in several transcriptions, or how a query weighs what it finds here.
 */
@NullMarked
package dev.lupe.internal.english;

import org.jspecify.annotations.NullMarked;
