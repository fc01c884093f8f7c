/**
 * How good are the answers? Measures over queries whose right articles are known, assertions for a
 * user's own tests, and the comparison of two runs. Not for finding out why an article ranks where it
 * does.
 */
@NullMarked
package dev.lupe.quality;

import org.jspecify.annotations.NullMarked;
