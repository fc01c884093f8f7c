package dev.lupe.internal.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The other names of a country, people, language or city: Aserbaidschan, Azerbaijan, Азербайджан.
 *
 * <p>A list of our own: countries with their peoples, languages, capitals, large and well-known
 * cities, regions. In {@code D-place-names} it knows nine of ten countries, languages and cities
 * whose English and German names differ, and it loads in some 20 ms of a cold start.
 *
 * <p>Case and diacritics do not matter, and inflected forms are found. Names that are common words
 * as well (Turkey, Jordan, Polish, Nice) count only when written large, and US, UK and EU only in
 * capitals. Names spelled alike in English and German have no entry unless they are spelled
 * otherwise in another script.
 */
public final class Exonyms {
  private static final int MAX_WORDS = 5;

  private final ExonymTable table;

  private Exonyms(ExonymTable table) {
    this.table = table;
  }

  /** The names of our list: what the news are about. */
  public static Exonyms common() {
    return Common.EXONYMS;
  }

  /** All other names of what this name, of one or more words, means; empty when it is unknown. */
  public List<String> spellings(CharSequence name) {
    var words = PlaceWords.split(name);
    var found = match(words, 0);
    boolean whole = found.isPresent() && found.get().words() == words.size();
    return whole ? found.get().alternatives() : List.of();
  }

  /**
   * The longest name that starts at this word.
   *
   * @param words the words as written; the parts of hyphenated words as words of their own
   * @param at the index of the first word, within the list
   */
  public Optional<Match> match(List<String> words, int at) {
    int longest = Math.min(MAX_WORDS, words.size() - at);
    for (int length = longest; length >= 1; length--) {
      var groups = table.find(words.subList(at, at + length));
      if (!groups.isEmpty()) {
        return Optional.of(new Match(length, alternatives(groups, words.subList(at, at + length))));
      }
    }
    return Optional.empty();
  }

  private static List<String> alternatives(List<List<String>> groups, List<String> words) {
    var seen = new HashSet<String>();
    seen.add(PlaceWords.fold(String.join(" ", words)));
    var others = new ArrayList<String>();
    for (var group : groups) {
      for (var name : group) {
        if (seen.add(PlaceWords.fold(name.replace('-', ' ')))) {
          others.add(name);
        }
      }
    }
    return List.copyOf(others);
  }

  /**
   * A name found in a list of words.
   *
   * @param words how many words it takes
   * @param alternatives the other names, each as one would write it; may be empty
   */
  public record Match(int words, List<String> alternatives) {}

  private static final class Common {
    static final Exonyms EXONYMS = new Exonyms(ExonymTable.ofOwnList());
  }
}
