/** Are all formats read as they should, and all broken files refused with a reason? */
@NullMarked
package dev.lupe.readers;

import org.jspecify.annotations.NullMarked;
