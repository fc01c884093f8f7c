/**
 * How does a file become articles? One {@link dev.lupe.reader.ArticleReader} a format, and a walk
 * over files and folders that reports what it could not read.
 */
@NullMarked
package dev.lupe.reader;

import org.jspecify.annotations.NullMarked;
