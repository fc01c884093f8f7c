/**
 * How good are the answers, compared with the default of other search engines, on collections whose
 * right answers are known?
 */
@NullMarked
package dev.lupe.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;
