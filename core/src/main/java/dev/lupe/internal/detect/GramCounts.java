package dev.lupe.internal.detect;

import java.util.Arrays;
import java.util.List;

/** How often each gram stands in each profile, and how many letters may follow it. */
final class GramCounts {

  private final int languages;
  private final GramTable grams = new GramTable();
  private short[] counts;
  private short[] followers;
  private final int[] totals;
  private final int[] letters;

  private GramCounts(int languages) {
    this.languages = languages;
    this.counts = new short[languages * (1 << 14)];
    this.followers = new short[languages * (1 << 14)];
    this.totals = new int[languages];
    this.letters = new int[languages];
  }

  static GramCounts of(List<LanguageProfile> profiles) {
    GramCounts counts = new GramCounts(profiles.size());
    for (int language = 0; language < profiles.size(); language++) {
      counts.count(profiles.get(language).letters(), language);
    }
    counts.grams.trim();
    return counts;
  }

  GramTable grams() {
    return grams;
  }

  int of(int row, int language) {
    return counts[row * languages + language];
  }

  /** The number of different letters that follow a gram in a language. */
  int followers(int row, int language) {
    return followers[row * languages + language];
  }

  /** The number of different letters of a language. */
  int letters(int language) {
    return letters[language];
  }

  /** The number of letters and blanks of a profile. */
  int total(int language) {
    return totals[language];
  }

  private void count(Letters text, int language) {
    char[] chars = text.chars();
    totals[language] = text.length() - 1;
    int[] contexts = new int[NgramModel.ORDER + 1];
    int[] rows = new int[NgramModel.ORDER + 1];
    long gram = GramTable.start();
    contexts[1] = grams.add(gram);
    int longest = 1;
    for (int i = 1; i < text.length(); i++) {
      gram = GramTable.append(gram, chars[i]);
      longest = Math.min(longest + 1, NgramModel.ORDER);
      for (int order = 1; order <= longest; order++) {
        int row = grams.add(GramTable.last(gram, order));
        rows[order] = row;
        if (countOne(row, language)) {
          countFollower(order, contexts[order - 1], language);
        }
      }
      if (chars[i] == Letters.BLANK) {
        gram = GramTable.start();
        longest = 1;
        contexts[1] = rows[1];
      } else {
        System.arraycopy(rows, 1, contexts, 1, longest);
      }
    }
  }

  /** Whether this is the first time. */
  private boolean countOne(int row, int language) {
    int at = row * languages + language;
    if ((row + 1) * languages > counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
      followers = Arrays.copyOf(followers, followers.length * 2);
    }
    short before = counts[at];
    if (before < Short.MAX_VALUE) {
      counts[at]++;
    }
    return before == 0;
  }

  private void countFollower(int order, int context, int language) {
    if (order == 1) {
      letters[language]++;
    } else {
      followers[context * languages + language]++;
    }
  }
}
