/** How do tables become articles: a header names the columns, each row is one article? */
@NullMarked
package dev.lupe.readers.table;

import org.jspecify.annotations.NullMarked;
