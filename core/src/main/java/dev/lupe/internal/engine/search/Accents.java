package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.spell.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/** Gives words back the accents that the index took off to compare them. */
final class Accents {
  private static final Map<Character, String> ACCENTED = Map.of('a', "äáàâãåă", 'c', "çčć",
      'e', "éèêëě", 'i', "íìîïı", 'n', "ñń", 'o', "öóòôõø", 's', "šśşș", 'u', "üúùûů", 'y', "ýÿ",
      'z', "žźż");

  private Accents() {}

  /** The spelling of a word that most of its articles have. */
  static String of(Spelling spelling, ReaderState state) throws IOException {
    var spellings = accented(spelling.word());
    var articles = new HashMap<String, Integer>();
    for (var leaf : state.reader().leaves()) {
      var terms = leaf.reader().terms(spelling.field());
      if (terms == null) {
        continue;
      }
      var cursor = spellings.getTermsEnum(terms);
      for (var term = cursor.next(); term != null; term = cursor.next()) {
        articles.merge(term.utf8ToString(), cursor.docFreq(), Integer::sum);
      }
    }
    articles.remove(spelling.word());
    // The plain term stands for all spellings, so one with accents has to be most of them.
    return articles.entrySet().stream()
        .filter(other -> 2 * other.getValue() > spelling.articles())
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey).orElse(spelling.word());
  }

  private static CompiledAutomaton accented(String word) {
    var letters = new ArrayList<Automaton>();
    for (int i = 0; i < word.length(); i++) {
      var either = new ArrayList<Automaton>();
      either.add(Automata.makeChar(word.charAt(i)));
      ACCENTED.getOrDefault(word.charAt(i), "").chars().mapToObj(Automata::makeChar)
          .forEach(either::add);
      boolean doubled = word.startsWith("ss", i);
      letters.add(Operations.union(either));
      if (doubled) {
        var sharp = letters.removeLast();
        letters.add(Operations.union(List.of(
            Operations.concatenate(List.of(sharp, Automata.makeChar('s'))),
            Automata.makeChar('ß'))));
        i++;
      }
    }
    return new CompiledAutomaton(Operations.determinize(Operations.concatenate(letters),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT), true, true);
  }
}
