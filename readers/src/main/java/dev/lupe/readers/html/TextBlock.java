package dev.lupe.readers.html;

import org.jsoup.nodes.Element;

/**
 * A run of text between two breaks.
 *
 * @param owner the block-level element it stands in
 * @param text its words, blanks collapsed
 * @param linked how many of its characters stand in links
 */
record TextBlock(Element owner, String text, int linked) {
  private static final int MIN_GOOD = 40;
  private static final int MAX_WEIGHT = 800;

  boolean isHeading() {
    var tag = owner.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
  }

  /** How much it speaks for being part of an article's text. */
  double weight() {
    if (text.length() < MIN_GOOD || linkDensity() > 0.5 || isHeading()) {
      return 0;
    }
    boolean paragraph = owner.normalName().equals("p");
    boolean sentence = isSentence();
    double kind = paragraph ? 1 : sentence ? 0.7 : 0.2;
    return Math.min(text.length(), MAX_WEIGHT) * (1 - linkDensity()) * kind;
  }

  /** Whether it has an end that sentences have, and several words. */
  boolean isSentence() {
    var end = text.stripTrailing();
    char last = end.isEmpty() ? ' ' : end.charAt(end.length() - 1);
    return ".!?:…。！？\"“”»«)".indexOf(last) >= 0 && text.indexOf(' ') > 0
        || text.contains(". ") || text.contains("。");
  }
}
