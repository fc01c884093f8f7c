/**
 * What does a text say about itself? Headline, dates, dateline, byline, credits, countries, each
 * with its place, and what is left as the article's own words. By rules for English and German that
 * look at each character a bounded number of times; not for markup, which its reader takes away
 * first.
 */
@NullMarked
package dev.lupe.internal.understanding;

import org.jspecify.annotations.NullMarked;
