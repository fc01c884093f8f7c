package dev.lupe.internal.engine.highlight;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A walk over some terms of a segment's dictionary. */
final class WantedTerms {
  private final TermsEnum cursor;
  private final @Nullable Iterator<BytesRef> words;

  private WantedTerms(TermsEnum cursor, @Nullable Iterator<BytesRef> words) {
    this.cursor = cursor;
    this.words = words;
  }

  /** All terms of a walk. */
  static WantedTerms all(TermsEnum terms) {
    return new WantedTerms(terms, null);
  }

  /** Those of some words that the dictionary has; empty if there are more than so many words. */
  static Optional<WantedTerms> these(Collection<String> words, Terms dictionary, int most)
      throws IOException {
    if (words.size() > most) {
      return Optional.empty();
    }
    // In order, since neighbours lie in one block of the dictionary.
    List<BytesRef> sorted = words.stream().map(BytesRef::new).sorted().toList();
    return Optional.of(new WantedTerms(dictionary.iterator(), sorted.iterator()));
  }

  /** The next term. */
  @Nullable
  BytesRef next() throws IOException {
    if (words == null) {
      return cursor.next();
    }
    while (words.hasNext()) {
      var word = words.next();
      if (cursor.seekExact(word)) {
        return word;
      }
    }
    return null;
  }

  /** The documents of the term that was last handed out. */
  PostingsEnum postings(@Nullable PostingsEnum reuse) throws IOException {
    return cursor.postings(reuse, PostingsEnum.NONE);
  }
}
