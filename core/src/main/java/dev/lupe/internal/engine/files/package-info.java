/** How do files and index stay in step, and how are many files read at once? */
@NullMarked
package dev.lupe.internal.engine.files;

import org.jspecify.annotations.NullMarked;
