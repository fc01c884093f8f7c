/** What can be set about an index? The settings and the bounds, as plain values. */
@NullMarked
package dev.lupe.settings;

import org.jspecify.annotations.NullMarked;
