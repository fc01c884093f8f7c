/** Do the searches written down as data under {@code testdata/cases} find what they should? */
@NullMarked
package dev.lupe.cases;

import org.jspecify.annotations.NullMarked;
