/**
 * What is searched: an article and its date. Plain values, built without an open index.
 */
@NullMarked
package dev.lupe.article;

import org.jspecify.annotations.NullMarked;
