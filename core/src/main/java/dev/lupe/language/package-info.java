/**
 * How is a language read? One class a language: its analyzer and its sentence rules.
 */
@NullMarked
package dev.lupe.language;

import org.jspecify.annotations.NullMarked;
