package dev.lupe.internal.detect;

import java.util.Arrays;
import java.util.List;

/**
 * How often each gram stands in each profile, and how many letters may follow it. The longest
 * grams get a row only where a profile has them more than once: they would be most of the table
 * and tell the least.
 */
final class GramCounts {

  private final int languages;
  private final GramTable grams = new GramTable();
  private final short[] counts;
  private final short[] followers;
  private final int[] totals;
  private final int[] letters;

  private GramCounts(Tally[][] tallies) {
    this.languages = tallies[0].length;
    this.totals = new int[languages];
    this.letters = new int[languages];
    for (int order = 1; order <= NgramModel.ORDER; order++) {
      for (Tally tally : tallies[order - 1]) {
        tally.addTo(grams, order == NgramModel.ORDER ? 2 : 1);
      }
    }
    grams.trim();
    this.counts = new short[grams.count() * languages];
    this.followers = new short[grams.count() * languages];
    for (Tally[] ofOrder : tallies) {
      for (int language = 0; language < languages; language++) {
        fill(ofOrder[language], language);
      }
    }
  }

  static GramCounts of(List<LanguageProfile> profiles) {
    Tally[][] tallies = new Tally[NgramModel.ORDER][profiles.size()];
    for (int order = 1; order <= NgramModel.ORDER; order++) {
      for (int language = 0; language < profiles.size(); language++) {
        tallies[order - 1][language] = new Tally(profiles.get(language).letters(), order);
      }
    }
    return new GramCounts(tallies);
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

  private void fill(Tally tally, int language) {
    for (int i = 0; i < tally.grams.count(); i++) {
      long gram = tally.grams.gram(i);
      int row = grams.row(gram);
      if (row >= 0) {
        counts[row * languages + language] = (short) Math.min(tally.counts[i], Short.MAX_VALUE);
      }
      if (GramTable.order(gram) == 1) {
        totals[language] += tally.counts[i];
        letters[language]++;
      } else {
        followers[grams.row(GramTable.withoutLast(gram)) * languages + language]++;
      }
    }
  }

  /** The grams of one length in one profile. */
  private static final class Tally {

    private final GramTable grams = new GramTable();
    private int[] counts = new int[1 << 10];

    Tally(Letters letters, int order) {
      char[] chars = letters.chars();
      long gram = GramTable.start();
      for (int i = 1; i < letters.length(); i++) {
        gram = GramTable.append(gram, chars[i]);
        if (GramTable.order(gram) >= order) {
          count(GramTable.last(gram, order));
        }
        if (chars[i] == Letters.BLANK) {
          gram = GramTable.start();
        }
      }
    }

    void addTo(GramTable all, int atLeast) {
      for (int row = 0; row < grams.count(); row++) {
        if (counts[row] >= atLeast) {
          all.add(grams.gram(row));
        }
      }
    }

    private void count(long gram) {
      int row = grams.add(gram);
      if (row == counts.length) {
        counts = Arrays.copyOf(counts, row * 2);
      }
      counts[row]++;
    }
  }
}
