/** How does XML become articles: feeds (RSS, Atom), and the agencies' NITF and NewsML-G2? */
@NullMarked
package dev.lupe.readers.xml;

import org.jspecify.annotations.NullMarked;
