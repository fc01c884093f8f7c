package dev.lupe.internal.understanding;

import java.util.Locale;
import java.util.Set;

/**
 * Takes out what pages leave behind at the end of a text: share bars, channels, notices of rights,
 * the name of the source alone on a line.
 */
final class Crumbs {
  private static final int LONGEST = 80;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_NAME_WORDS = 4;
  private static final int MOST_LINES = 12;

  private static final Set<String> WHOLE = Set.of(
      "share", "share this", "share this article", "share this story", "share on", "tweet", "print",
      "email", "e-mail", "comments", "comment", "teilen", "artikel teilen", "drucken", "kommentare",
      "kommentieren", "advertisement", "anzeige", "werbung", "facebook", "twitter", "x", "youtube",
      "telegram", "whatsapp", "instagram", "linkedin", "pinterest", "reddit", "vkontakte",
      "messenger", "rss", "newsletter", "related", "related articles", "related news",
      "read more", "mehr zum thema", "weiterlesen", "mehr lesen", "back to top", "nach oben",
      "copy link", "link kopieren", "merken", "like", "follow", "follow us", "folgen sie uns",
      "weitersagen", "zur startseite", "zurück", "back", "tags", "all rights reserved",
      "alle rechte vorbehalten", "subscribe", "abonnieren", "see also", "siehe auch", "-30-",
      "ends");

  private static final Set<String> STARTS = Set.of(
      "on youtube", "on facebook", "on twitter", "on telegram", "on instagram", "auf youtube",
      "auf facebook", "auf twitter", "auf telegram", "auf instagram", "follow us ",
      "folgen sie uns ", "subscribe to ", "share on ", "share this ", "teilen auf ", "tags: ",
      "join us on ", "like us on ", "all rights reserved", "alle rechte vorbehalten",
      "auf facebook teilen", "abonnieren sie ", "read also: ", "lesen sie auch: ");

  private static final Set<String> SHARES = Set.of(
      "facebook", "twitter", "x", "telegram", "whatsapp", "linkedin", "email", "e-mail", "print",
      "share", "tweet", "pinterest", "reddit", "instagram", "youtube", "teilen", "drucken", "vk",
      "messenger", "viber", "mail", "rss", "xing", "bluesky", "mastodon", "threads", "flipboard",
      "copy", "link", "on", "auf", "and", "und", "via", "this", "comments", "kommentare");

  private Crumbs() {}

  static void takeFrom(Draft draft, int firstOfBody) {
    int at = draft.lines().count() - 1;
    int seen = 0;
    boolean below = false;
    while (at > firstOfBody && seen < MOST_LINES) {
      if (!draft.isLeft(at)) {
        at--;
        continue;
      }
      var line = draft.lines().line(at).text();
      if (goesOn(draft, at, line)) {
        return;
      }
      if (isCrumb(line)) {
        below = true;
      } else if (!isLoneName(draft, at, line)) {
        return;
      }
      draft.take(at, "crumb", line, below ? 0.9 : 0.6);
      seen++;
      at--;
    }
  }

  /** The end of a paragraph that was broken to a width: {@code comment.} */
  private static boolean goesOn(Draft draft, int at, String line) {
    return draft.isLeft(at - 1) && (Character.isLowerCase(line.codePointAt(0))
        || draft.lines().isInWrappedParagraph(at));
  }

  /** Whether it is what a page says about itself, wherever it stands. */
  static boolean isCrumb(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    var lower = line.toLowerCase(Locale.ROOT);
    if (WHOLE.contains(lower) || WHOLE.contains(withoutMark(lower))) {
      return true;
    }
    for (var start : STARTS) {
      if (lower.startsWith(start) && isWholeWord(lower, start) && !endsLikeSentence(line)) {
        return true;
      }
    }
    return isShareBar(lower);
  }

  private static boolean isWholeWord(String lower, String start) {
    return lower.length() == start.length() || start.endsWith(" ")
        || !Character.isLetter(lower.charAt(start.length()));
  }

  private static String withoutMark(String lower) {
    int end = lower.length();
    while (end > 0 && ":.…»›>| ".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(0, end);
  }

  private static boolean isShareBar(String lower) {
    int shares = 0;
    var tokens = Tokens.of(lower, 0, lower.length());
    for (int i = 0; i < tokens.count(); i++) {
      var token = tokens.at(i);
      boolean dashed = token.is("e") && tokens.at(i + 1).is("-");
      if (token.isWord() && !SHARES.contains(token.text()) && !dashed) {
        return false;
      }
      shares += token.isWord() ? 1 : 0;
    }
    return shares > 1;
  }

  private static boolean endsLikeSentence(String line) {
    return ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** A name in capitals, apart from the text above it, which has come to its end. */
  private static boolean isLoneName(Draft draft, int at, String line) {
    var lines = draft.lines();
    if (line.length() > LONGEST_NAME || !lines.line(at - 1).isBlank() || !hasEndAbove(draft, at)) {
      return false;
    }
    var tokens = Tokens.of(line, 0, line.length());
    int words = 0;
    for (int i = 0; i < tokens.count(); i++) {
      var token = tokens.at(i);
      boolean part = token.isWord() && token.isLarge() || token.isMark("-.&'’/")
          && !token.apart() && i + 1 < tokens.count();
      if (!part) {
        return false;
      }
      words += token.isWord() ? 1 : 0;
    }
    return words <= MOST_NAME_WORDS;
  }

  private static boolean hasEndAbove(Draft draft, int at) {
    int above = at - 1;
    while (above >= 0 && !draft.isLeft(above)) {
      above--;
    }
    var text = draft.lines().line(above);
    if (text.isBlank()) {
      return false;
    }
    int end = Spaces.skipBack(draft.text(), text.start(), text.end());
    while (end > text.start() && "\"'”“’»«)]".indexOf(draft.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return end > text.start() && ".!?…".indexOf(draft.text().charAt(end - 1)) >= 0;
  }
}
