/** How do JSON files that hold no lines become articles: lists of objects, ninjs, JSON Feed? */
@NullMarked
package dev.lupe.readers.json;

import org.jspecify.annotations.NullMarked;
