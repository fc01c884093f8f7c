package dev.lupe.internal.sentence;

import dev.lupe.language.SentenceRules;

/** Tells whether an end mark ends a sentence. Looks at the words around it, and no further. */
final class Stops {
  private static final int MAX_CLOSERS = 8;
  private static final int MAX_CITATION = 4;
  private static final int MAX_SPEAKER_WORDS = 5;

  /** How far behind an end mark its closing quotes, brackets and citations can reach. */
  static final int REACH = MAX_CLOSERS * (MAX_CITATION + 2);

  private final SentenceRules rules;
  private final Abbreviations abbreviations;
  private final Numbers numbers;
  private final String closingOnly;

  Stops(SentenceRules rules) {
    this.rules = rules;
    abbreviations = new Abbreviations(rules);
    numbers = new Numbers(rules);
    closingOnly = closingOnly(rules.quotes());
  }

  private static String closingOnly(String pairs) {
    var openers = new StringBuilder();
    var closers = new StringBuilder();
    for (int at = 0; at < pairs.length(); at++)
      (at % 2 == 0 ? openers : closers).append(pairs.charAt(at));
    var only = new StringBuilder();
    for (int at = 0; at < closers.length(); at++)
      if (openers.indexOf(closers.substring(at, at + 1)) < 0)
        only.append(closers.charAt(at));
    return only.toString();
  }

  /** The place behind the end mark at {@code mark} and all that closes with the sentence. */
  int behind(CharSequence text, int mark) {
    int at = mark + 1;
    for (int closers = 0; closers < MAX_CLOSERS && at < text.length(); closers++) {
      int next = behindCloser(text, at);
      if (next == at)
        break;
      at = next;
    }
    return at;
  }

  private int behindCloser(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c == ' ' || c == '\u00A0' || c == '\u202F')
      return closesApart(text, at + 1) ? at + 2 : at;
    if (Marks.isWordChar(c))
      return at;
    if (Marks.isClosingBracket(c))
      return at + 1;
    if (c == '[')
      return behindCitation(text, at);
    return Marks.isQuote(c) && !wordFollows(text, at + 1) ? at + 1 : at;
  }

  /** {@code . »} as French sets it. */
  private boolean closesApart(CharSequence text, int at) {
    if (at >= text.length() || text.charAt(at) < '«')
      return false;
    return closingOnly.indexOf(text.charAt(at)) >= 0 && !wordFollows(text, at + 1);
  }

  private static boolean wordFollows(CharSequence text, int at) {
    return at < text.length() && Marks.isWordChar(text.charAt(at));
  }

  /** {@code [3]} as it stands behind sentences with sources. */
  private static int behindCitation(CharSequence text, int open) {
    int at = open + 1;
    while (at < text.length() && at - open < MAX_CITATION && Marks.isDigit(text.charAt(at)))
      at++;
    boolean citation = at > open + 1 && at < text.length() && text.charAt(at) == ']';
    return citation ? at + 1 : open;
  }

  /**
   * Whether the sentence ends with the end mark at {@code mark}.
   *
   * @param behind the place behind the mark and what closes with it
   * @param next where the text goes on after blanks; not the end of the text
   */
  boolean ends(CharSequence text, int mark, int behind, int next) {
    char c = text.charAt(mark);
    char nextChar = text.charAt(next);
    if (isAlsoMark(nextChar))
      return false;
    boolean blankMissing = next == behind && !Marks.isMarkWithoutBlank(c);
    if (blankMissing && !(Marks.isUpper(nextChar) && behind == mark + 1))
      return false;
    Following following = Following.of(text, next, rules);
    if (following.lower())
      return false;
    if (Marks.isMarkWithoutBlank(c))
      return true;
    int first = firstOfRun(text, mark);
    if (blankMissing)
      return isBlankMissing(text, first, following);
    boolean bracketed = isBracketed(text, first, mark);
    if (c == '…' || (c == '.' && first < mark))
      return ellipsisEnds(text, first, following)
          && !(bracketed && startsSentence(text, first - 1));
    if (bracketed)
      return text.charAt(first - 1) == '[';
    if (c == '.')
      return stopEnds(text, mark, following);
    if (hasQuote(text, mark + 1, behind) && isSpeaker(text, following))
      return false;
    return following.starter() || !isNameWithMark(text, first);
  }

  private static boolean isAlsoMark(char c) {
    return c == ',' || c == ';' || c == ':' || Marks.isEndMark(c) || Marks.isClosingBracket(c);
  }

  private static int firstOfRun(CharSequence text, int mark) {
    int at = mark;
    while (at > 0 && mark - at < REACH && Marks.isEndMark(text.charAt(at - 1)))
      at--;
    return at;
  }

  /** {@code [...]} for words left out, {@code [.]} for a mark put in, {@code (!)} as a nudge. */
  private static boolean isBracketed(CharSequence text, int first, int mark) {
    return first > 0
        && Marks.isOpeningBracket(text.charAt(first - 1))
        && mark + 1 < text.length()
        && Marks.isClosingBracket(text.charAt(mark + 1));
  }

  private static boolean startsSentence(CharSequence text, int open) {
    int before = Marks.skipBlanksBack(text, open);
    return before == 0 || before < open && Marks.isEndMark(text.charAt(before - 1));
  }

  private boolean ellipsisEnds(CharSequence text, int first, Following following) {
    boolean afterEndMark = first > 0 && "!?".indexOf(text.charAt(first)) >= 0;
    if (following.starter() || following.opened() || afterEndMark)
      return true;
    return !rules.nounsCapitalized();
  }

  private boolean isNameWithMark(CharSequence text, int mark) {
    int word = Following.wordStart(text, mark);
    return rules.namesWithMark().contains(text.subSequence(word, mark).toString());
  }

  private boolean stopEnds(CharSequence text, int stop, Following next) {
    int word = Following.wordStart(text, stop);
    if (word == stop)
      return true;
    if (Numbers.isNumber(text, word, stop))
      return !isItemNumber(text, word, stop) && numbers.ends(text, word, stop, next);
    if (rules.ordinals() && Numbers.isRoman(text, word, stop))
      return next.starter();
    return switch (abbreviations.kind(text, word, stop)) {
      case NEVER_ENDS -> false;
      case SELDOM_ENDS -> next.starter();
      case OFTEN_ENDS -> next.capital() && !continuesTime(text, word, next);
      case BEFORE_NUMBER -> !next.digit() && !Numbers.isRoman(text, next.start(), next.end());
      case WORD -> true;
    };
  }

  /** {@code 9 a.m. Monday}, {@code 6 p.m. GMT}; not {@code 12 dlrs. September was higher}. */
  private boolean continuesTime(CharSequence text, int word, Following next) {
    int before = Marks.skipBlanksBack(text, word);
    boolean parts = before > 0 && text.charAt(before - 1) == '.';
    return parts && rules.continuations().contains(next.word());
  }

  /** {@code 1.} where a line or a sentence starts counts the items of a list. */
  private boolean isItemNumber(CharSequence text, int word, int stop) {
    if (stop - word > 2)
      return false;
    int before = Marks.skipBlanksBack(text, word);
    if (before == 0)
      return true;
    if (before == word)
      return false;
    for (int at = before; at < word; at++)
      if (Marks.isLineBreak(text.charAt(at)))
        return true;
    char last = text.charAt(before - 1);
    if (last == ':' || last == ';')
      return true;
    if (last != '.')
      return Marks.isEndMark(last);
    int wordBefore = Following.wordStart(text, before - 1);
    if (wordBefore == before - 1 || Marks.isDigit(text.charAt(wordBefore)))
      return false;
    return ends(text, before - 1, before, word);
  }

  private static boolean hasQuote(CharSequence text, int from, int to) {
    for (int at = from; at < to; at++)
      if (Marks.isQuote(text.charAt(at)))
        return true;
    return false;
  }

  /** {@code "Why?" Judge Harmon asked}: names, then a verb of saying. */
  private boolean isSpeaker(CharSequence text, Following first) {
    if (!first.capital() || first.starter() || first.opened())
      return false;
    int at = first.start();
    for (int words = 0; words < MAX_SPEAKER_WORDS; words++) {
      int end = Following.wordEnd(text, at);
      if (end == at)
        return false;
      if (rules.speechVerbs().contains(text.subSequence(at, end).toString()))
        return words > 0;
      if (!Marks.isUpper(text.charAt(at)))
        return false;
      at = end;
      while (at < text.length() && at - end < 2 && " .-".indexOf(text.charAt(at)) >= 0)
        at++;
    }
    return false;
  }

  /** {@code Saurier.Der}: a word, and one that starts sentences; nothing like a file name. */
  private boolean isBlankMissing(CharSequence text, int mark, Following following) {
    if (!following.starter() || following.opened())
      return false;
    int word = Following.wordStart(text, mark);
    if (mark - word < 3)
      return false;
    for (int at = word; at < mark; at++)
      if (!Character.isLetter(text.charAt(at)))
        return false;
    if (word > 0 && "./@_:\\=".indexOf(text.charAt(word - 1)) >= 0)
      return false;
    if (!Marks.isLower(text.charAt(mark - 1)))
      return false;
    int after = following.end();
    if (after == text.length())
      return false;
    return Marks.isBlank(text.charAt(after)) || text.charAt(after) == ',';
  }
}
