package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;

/**
 * Cursors over the dictionaries of a reader's segments, opened when they are first needed. For one
 * thread at a time.
 */
final class OpenDictionaries {
  private final IndexReader reader;
  private final Map<String, List<InSegment>> byField = new HashMap<>();

  OpenDictionaries(IndexReader reader) {
    this.reader = reader;
  }

  /** Looks for something in each segment that has the field. */
  void forEach(String field, Search search) throws IOException {
    var dictionaries = byField.get(field);
    if (dictionaries == null) {
      dictionaries = open(field);
      byField.put(field, dictionaries);
    }
    for (var each : dictionaries) {
      search.in(each.dictionary, each.segment);
    }
  }

  private List<InSegment> open(String field) throws IOException {
    var opened = new ArrayList<InSegment>();
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(field);
      if (terms != null) {
        opened.add(new InSegment(terms.iterator(), leaf.ord));
      }
    }
    return opened;
  }

  /** What is done in the dictionary of one segment, which is known by its number in the reader. */
  interface Search {
    void in(TermsEnum dictionary, int segment) throws IOException;
  }

  private record InSegment(TermsEnum dictionary, int segment) {}
}
