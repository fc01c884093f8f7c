/** Whether what all languages share of their words holds. */
@NullMarked
package dev.lupe.internal.text;

import org.jspecify.annotations.NullMarked;
