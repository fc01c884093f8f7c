package dev.lupe.internal.english;

import dev.lupe.internal.text.WordList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stems that no rule finds: of irregular forms (went, children), of spellings that differ beyond
 * rules (tyre, tire), and of words that endings alone would bring to a foreign stem (university).
 */
final class Lexicon {

  private static final int WORDS = 4096;

  private final CharArrayMap<Listed> stems = new CharArrayMap<>(WORDS, false);
  private final CharArraySet notMen = WordList.set(WordList.words(Lexicon.class, "men.txt"));

  /** Reads the lists. */
  Lexicon() {
    for (String line : WordList.lines(Lexicon.class, "kept-apart.txt")) {
      String[] words = line.split(" ");
      for (String word : words) {
        stems.put(word, new Listed(words[0], false));
      }
    }
    WordList.lines(Lexicon.class, "spelling-words.txt").forEach(line -> addForms(line));
    WordList.lines(Lexicon.class, "irregular-nouns.txt").forEach(line -> addForms(line));
    WordList.lines(Lexicon.class, "irregular-verbs.txt").forEach(line -> addVerb(line));
    WordList.words(Lexicon.class, "adjectives.txt")
        .forEach(adjective -> addDegrees(adjective));
  }

  private void addForms(String line) {
    String[] words = line.split(" ");
    for (String form : List.of(words).subList(1, words.length)) {
      put(form, words[0]);
    }
  }

  private void addVerb(String line) {
    String[] columns = line.split(" \\| ");
    addForms(columns[0]);
    if (columns.length > 1) {
      for (String prefix : columns[1].split(" ")) {
        addForms(prefix + columns[0].replace(" ", " " + prefix));
      }
    }
  }

  private void addDegrees(String listed) {
    boolean superlativeOnly = listed.startsWith("!");
    String adjective = superlativeOnly ? listed.substring(1) : listed;
    String beginning = beforeEnding(adjective);
    put(beginning + "est", adjective);
    if (!superlativeOnly) {
      put(beginning + "er", adjective);
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

  private void put(String form, String lemma) {
    var known = stems.get(lemma);
    stems.put(form, known == null ? new Listed(lemma, true) : known);
  }

  /**
   * Writes the stem over a word, if it is listed.
   *
   * @param rules write the stem over the word that an irregular one goes to
   * @return false where the word is not listed
   */
  boolean stem(CharTermAttribute word, Consumer<CharTermAttribute> rules) {
    var listed = stems.get(word.buffer(), 0, word.length());
    if (listed == null) {
      return false;
    }
    word.setEmpty().append(listed.word());
    if (listed.byRules()) {
      rules.accept(word);
    }
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

  /**
   * What a listed word goes to.
   *
   * @param word its stem, or a word that has the same stem
   * @param byRules whether rules are to make the stem of that word; they do when it is wanted, since
   *     a cold start that stemmed all of them would wait for it
   */
  private record Listed(String word, boolean byRules) {}
}
