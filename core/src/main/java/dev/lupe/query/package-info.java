/**
 * What can be asked: queries, filters, facets and the request that holds them. Plain values; the
 * translation to Lucene lives in the engine.
 */
@NullMarked
package dev.lupe.query;

import org.jspecify.annotations.NullMarked;
