package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Where terms stand in the dictionaries of one state's segments. A query asks for the same term
 * several times: how many articles have it, whether it is a name, what it is worth; and with the
 * next letter that is typed most of its terms are asked for again. Each is looked up once.
 */
final class KnownTerms {
  /** Of an index of ten segments these take four megabytes at most. */
  private static final int MOST = 4_096;

  private final IndexReader reader;
  private final Map<Term, TermStates> known = new ConcurrentHashMap<>();
  /** Those that no query uses at the moment: to open them costs as much as some terms. */
  private final Queue<OpenDictionaries> unused = new ConcurrentLinkedQueue<>();

  KnownTerms(IndexReader reader) {
    this.reader = reader;
  }

  TermStates of(Term term) {
    var states = known.get(term);
    return states == null ? lookUp(term.field(), List.of(term)).getFirst() : states;
  }

  /** Several terms of one field, in their order: the dictionaries are opened once for them all. */
  List<TermStates> of(String field, Collection<String> texts) {
    var terms = texts.stream().map(text -> new Term(field, text)).toList();
    var unknown = terms.stream().filter(term -> !known.containsKey(term)).sorted().toList();
    var found = new HashMap<Term, TermStates>();
    var lookedUp = unknown.isEmpty() ? List.<TermStates>of() : lookUp(field, unknown);
    for (int i = 0; i < unknown.size(); i++) {
      found.put(unknown.get(i), lookedUp.get(i));
    }
    return terms.stream()
        .map(term -> found.containsKey(term) ? found.get(term) : of(term)).toList();
  }

  /** Those of many terms that some segment has; most are expected to be in none. */
  Set<String> known(String field, Collection<String> texts) {
    var found = new HashSet<String>();
    var unknown = new LinkedHashSet<>(texts);
    if (!unknown.isEmpty()) {
      inDictionaries(field, (dictionary, segment) -> {
        for (String text : unknown) {
          if (dictionary.seekExact(new BytesRef(text))) {
            found.add(text);
          }
        }
        unknown.removeAll(found);
      });
    }
    return found;
  }

  private List<TermStates> lookUp(String field, List<Term> terms) {
    var states = terms.stream().map(term -> new TermStates(reader.getContext())).toList();
    inDictionaries(field,
        (dictionary, segment) -> register(terms, states, dictionary, segment));
    if (known.size() + terms.size() > MOST) {
      known.clear();
    }
    for (int i = 0; i < terms.size() && i < MOST; i++) {
      known.put(terms.get(i), states.get(i));
    }
    return states;
  }

  private void inDictionaries(String field, OpenDictionaries.Search search) {
    var polled = unused.poll();
    var open = polled == null ? new OpenDictionaries(reader) : polled;
    try {
      open.forEach(field, search);
    } catch (IOException e) {
      throw new UncheckedIOException("The terms of " + field + " can't be read", e);
    }
    // Not if it failed: a cursor may stand anywhere then.
    unused.add(open);
  }

  private static void register(List<Term> terms, List<TermStates> states, TermsEnum dictionary,
      int segment) throws IOException {
    for (int i = 0; i < terms.size(); i++) {
      if (dictionary.seekExact(terms.get(i).bytes())) {
        states.get(i).register(
            dictionary.termState(), segment, dictionary.docFreq(), dictionary.totalTermFreq());
      }
    }
  }
}
