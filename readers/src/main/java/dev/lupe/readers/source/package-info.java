/**
 * What do all formats share? Bytes to text in the encoding that was declared or guessed, dates in
 * the forms that markup states them in, JSON as a tree. For the readers of this module, not for
 * their users.
 */
@NullMarked
package dev.lupe.readers.source;

import org.jspecify.annotations.NullMarked;
