/**
 * Which formats beyond text and JSON lines can be read? Each sub-package reads one family of them;
 * its {@link dev.lupe.reader.ArticleReader} is found by {@link java.util.ServiceLoader} as soon as
 * this module is on the class path.
 */
@NullMarked
package dev.lupe.readers;

import org.jspecify.annotations.NullMarked;
