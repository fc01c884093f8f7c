package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/** Brings words for women, and for everyone, to the stem of the plain word: Bürgerinnen, Bürger. */
final class GenderForms {

  /** What stands before -in where it makes a person; folded. */
  private static final List<String> PERSONS =
      List.of(
          "er", "ist", "ent", "ant", "or", "eur", "etar", "onar", "olog", "agog", "idat", "omat",
          "okrat", "oldat", "freund", "konig", "kolleg", "herzog", "genoss", "nachbar", "atriot",
          "ilot", "franzos", "athlet", "expert", "arzt", "chef", "gott", "graf", "wirt");

  /** The same, where the whole word has no more than six letters. */
  private static final List<String> SHORT_PERSONS = List.of("arzt", "chef", "gott", "graf", "wirt");

  private static final CharArraySet NO_PERSONS =
      WordList.set(
          List.of(
              "argentin", "glycerin", "glyzerin", "severin", "konstantin", "valentin", "aspirin",
              "benzin", "florentin", "quentin", "serpentin", "terpentin", "augustin", "katherin",
              "nitroglycerin", "nitroglyzerin", "byzantin", "levantin", "diamantin", "mandarin"));

  private static final CharArraySet NO_PLURALS =
      WordList.set(
          List.of("anspinnen", "besinnen", "entrinnen", "entsinnen", "ersinnen", "gerinnen",
              "nachsinnen", "spinnen", "verrinnen", "zerrinnen", "drinnen"));

  private static final int SHORTEST = 6;
  private static final int SHORTEST_REGULAR = 7;

  private GenderForms() {}

  /** Cuts -in and -innen; the word is folded. */
  static void cutEnding(Letters word) {
    if (word.length() < SHORTEST || word.at(word.length() - 1) != 'n') {
      return;
    }
    if (word.endsWith("innen")) {
      if (isPluralOfPersons(word)) {
        word.truncate(word.length() - 5);
      }
    } else if (word.endsWith("in") && !NO_PERSONS.contains(word.buffer(), 0, word.length())) {
      cutAfterPerson(word, word.length() - 2);
    }
  }

  private static boolean isPluralOfPersons(Letters word) {
    return word.length() > SHORTEST_REGULAR
        && !word.endsWith("beginnen")
        && !word.endsWith("gewinnen")
        && !NO_PLURALS.contains(word.buffer(), 0, word.length());
  }

  private static void cutAfterPerson(Letters word, int end) {
    List<String> persons = word.length() < SHORTEST_REGULAR ? SHORT_PERSONS : PERSONS;
    for (String person : persons) {
      if (word.matches(end - person.length(), person)) {
        word.truncate(end);
        return;
      }
    }
  }
}
