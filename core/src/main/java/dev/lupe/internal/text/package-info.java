/** What do texts of all languages need before and after they are cut into words? */
@NullMarked
package dev.lupe.internal.text;

import org.jspecify.annotations.NullMarked;
