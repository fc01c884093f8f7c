/**
 * What does a page say? The article's text without what stands around it, and what the page's
 * markup states about it. No rule knows a site by name.
 */
@NullMarked
package dev.lupe.readers.html;

import org.jspecify.annotations.NullMarked;
