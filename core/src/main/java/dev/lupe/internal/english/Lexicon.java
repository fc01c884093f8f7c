package dev.lupe.internal.english;

import dev.lupe.internal.text.WordList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stems that no rule finds: of irregular forms (went, children), of spellings that differ beyond
 * rules (tyre, tire), and of words that endings alone would bring to a foreign stem (university).
 */
final class Lexicon {

  private static final int WORDS = 4096;

  private final CharArrayMap<String> stems = new CharArrayMap<>(WORDS, false);
  private final CharArraySet notMen = WordList.set(WordList.words(Lexicon.class, "men.txt"));

  /** Reads the lists; {@code rules} stem the words that the irregular ones go to. */
  Lexicon(UnaryOperator<String> rules) {
    for (String line : WordList.lines(Lexicon.class, "kept-apart.txt")) {
      String[] words = line.split(" ");
      for (String word : words) {
        stems.put(word, words[0]);
      }
    }
    WordList.lines(Lexicon.class, "spelling-words.txt").forEach(line -> addForms(line, rules));
    WordList.lines(Lexicon.class, "irregular-nouns.txt").forEach(line -> addForms(line, rules));
    WordList.lines(Lexicon.class, "irregular-verbs.txt").forEach(line -> addVerb(line, rules));
    WordList.words(Lexicon.class, "adjectives.txt")
        .forEach(adjective -> addDegrees(adjective, rules));
  }

  private void addForms(String line, UnaryOperator<String> rules) {
    String[] words = line.split(" ");
    for (String form : List.of(words).subList(1, words.length)) {
      put(form, words[0], rules);
    }
  }

  private void addVerb(String line, UnaryOperator<String> rules) {
    String[] columns = line.split(" \\| ");
    addForms(columns[0], rules);
    if (columns.length > 1) {
      for (String prefix : columns[1].split(" ")) {
        addForms(prefix + columns[0].replace(" ", " " + prefix), rules);
      }
    }
  }

  private void addDegrees(String listed, UnaryOperator<String> rules) {
    boolean superlativeOnly = listed.startsWith("!");
    String adjective = superlativeOnly ? listed.substring(1) : listed;
    String beginning = beforeEnding(adjective);
    put(beginning + "est", adjective, rules);
    if (!superlativeOnly) {
      put(beginning + "er", adjective, rules);
    }
  }

  /** The adjective as it stands before -er: without its e, with y as i, with a doubled consonant. */
  private static String beforeEnding(String adjective) {
    int last = adjective.length() - 1;
    char letter = adjective.charAt(last);
    char before = adjective.charAt(last - 1);
    if (letter == 'e') {
      return adjective.substring(0, last);
    }
    if (letter == 'y' && !Letters.isVowel(before)) {
      return adjective.substring(0, last) + "i";
    }
    boolean shortVowel = Letters.isVowel(before)
        && !Letters.isVowel(adjective.charAt(last - 2))
        && !Letters.isVowel(letter)
        && letter != 'w';
    boolean oneSyllable = adjective.chars().filter(c -> Letters.isVowel((char) c)).count() == 1;
    return shortVowel && oneSyllable ? adjective + letter : adjective;
  }

  private void put(String form, String lemma, UnaryOperator<String> rules) {
    String stem = stems.get(lemma);
    stems.put(form, stem == null ? rules.apply(lemma) : stem);
  }

  /** Writes the stem over a word, if it is listed; false where rules are to find it. */
  boolean stem(CharTermAttribute word) {
    String stem = stems.get(word.buffer(), 0, word.length());
    if (stem == null) {
      return false;
    }
    word.setEmpty().append(stem);
    return true;
  }

  /** Makes -man of -men: firemen, Englishwomen; not of specimen and Yemen. */
  void singular(CharTermAttribute word) {
    int length = word.length();
    if (length > 4 && Letters.endsWith(word, "men")
        && !notMen.contains(word.buffer(), 0, length)) {
      word.buffer()[length - 2] = 'a';
    }
  }
}
