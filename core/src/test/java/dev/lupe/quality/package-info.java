@NullMarked
package dev.lupe.quality;

import org.jspecify.annotations.NullMarked;
