/** How does a Markdown file become an article: front matter, headline, text without its marks? */
@NullMarked
package dev.lupe.readers.markdown;

import org.jspecify.annotations.NullMarked;
