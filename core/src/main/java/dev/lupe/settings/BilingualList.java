package dev.lupe.settings;

import dev.lupe.error.SettingsRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words of two languages that mean the same: a user's own list, with which a search across languages
 * finds <i>traffic</i> by <i>Verkehr</i>. None comes with Lupe. It is read into memory, some 150
 * bytes for each pair.
 */
public final class BilingualList {
  /** The most words in an expression; longer ones are examples of use. */
  private static final int MOST_WORDS = 3;
  private static final String COMMENT = "#";

  private final Locale left;
  private final Locale right;
  private final List<Pair> pairs;

  private BilingualList(Locale left, Locale right, List<Pair> pairs) {
    this.left = left;
    this.right = right;
    this.pairs = List.copyOf(pairs);
  }

  /**
   * Two expressions that mean the same, each of up to three words.
   *
   * @param left in the first language
   * @param right in the second one
   */
  public record Pair(String left, String right) {}

  /** A list in the format of Ding whose first language is German and whose second is English. */
  public static BilingualList ding(Path file) {
    return ding(file, Locale.GERMAN, Locale.ENGLISH);
  }

  /**
   * A list in the format of Ding, in UTF-8: on each line {@code Verkehr {m}; Handel {m} | Verkehre
   * {pl} :: traffic; trade | ...}. What stands in brackets is left out, and so are lines without
   * {@code ::} that begin with {@code #}.
   *
   * @throws SettingsRefusedException if the file can't be read, or a line has no {@code ::}
   */
  public static BilingualList ding(Path file, Locale left, Locale right) {
    var pairs = new ArrayList<Pair>();
    int number = 0;
    try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        addLine(line.strip(), pairs, file, number);
      }
    } catch (NoSuchFileException e) {
      throw new SettingsRefusedException(file.toString(), "there is no such word list", e);
    } catch (MalformedInputException e) {
      throw new SettingsRefusedException(file.toString(), number + 1,
          "from here on it is not UTF-8, which a word list is to be in");
    } catch (IOException | UncheckedIOException e) {
      throw new SettingsRefusedException(file.toString(),
          "the word list can't be read: " + e.getMessage(), e);
    }
    return new BilingualList(left, right, pairs);
  }

  private static void addLine(String line, List<Pair> pairs, Path file, int number) {
    int middle = line.indexOf("::");
    if (middle < 0) {
      if (!line.isEmpty() && !line.startsWith(COMMENT)) {
        throw new SettingsRefusedException(file.toString(), number,
            "there is no '::' between the words of the two languages");
      }
      return;
    }
    // Both sides have as many groups; where one has fewer, what is left over has no partner.
    String[] left = line.substring(0, middle).split("\\|", -1);
    String[] right = line.substring(middle + 2).split("\\|", -1);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      var others = expressions(right[i]);
      for (String one : expressions(left[i])) {
        others.forEach(other -> pairs.add(new Pair(one, other)));
      }
    }
  }

  private static List<String> expressions(String group) {
    return Arrays.stream(withoutBrackets(group).split(";", -1))
        .map(BilingualList::bare)
        .filter(one -> !one.isEmpty() && one.split(" ", -1).length <= MOST_WORDS)
        .toList();
  }

  /** Takes away {m}, [tech.], (of sb.), <see also> and /abbr./. */
  private static String withoutBrackets(String text) {
    var bare = new StringBuilder(text.length());
    int depth = 0;
    boolean between = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '[' || c == '(' || c == '<') {
        depth++;
      } else if (c == '}' || c == ']' || c == ')' || c == '>') {
        depth = Math.max(0, depth - 1);
      } else if (c == '/' && depth == 0) {
        between = !between;
      } else if (depth == 0 && !between) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** An expression without "to" and what stands for any person or thing. */
  private static String bare(String expression) {
    var words = new ArrayList<String>();
    for (String word : expression.strip().split("\\s+", -1)) {
      boolean isPlaceholder = switch (word) {
        case "to", "sb.", "sth.", "sb.'s", "jd.", "jdn.", "jdm.", "jds.", "etw.", "sich", "…" ->
          true;
        default -> false;
      };
      if (!isPlaceholder && word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  /** The first language. */
  public Locale left() {
    return left;
  }

  /** The second language. */
  public Locale right() {
    return right;
  }

  /** The pairs, in the order of the list. */
  public List<Pair> pairs() {
    return pairs;
  }
}
