package dev.lupe.internal.understanding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whose a picture is, and what it shows.
 *
 * @param credit who is named; never empty
 * @param caption what the picture shows; empty where that is not said
 * @param kept how much of the line is text beside it, from its start; 0 for none
 */
record Credit(String credit, String caption, int kept) {
  private static final int LONGEST = 400;
  private static final int LONGEST_LABELLED = 200;
  private static final int LONGEST_CAPTION = 160;
  private static final int LONGEST_NAME = 80;
  private static final Set<String> LABELS = Set.of(
      "photo", "photos", "photograph", "photographs", "image", "images", "picture", "pictures",
      "credit", "foto", "fotos", "bild", "bilder", "bildquelle", "bildnachweis", "fotoquelle",
      "symbolbild", "symbolfoto", "archivfoto", "archivbild");

  /** The credit a line is or ends with. */
  static Optional<Credit> of(String line) {
    if (line.length() > LONGEST) {
      return inBrackets(line);
    }
    var plain = withoutSign(line);
    if (plain.length() < line.length()) {
      return Optional.of(plain.isEmpty() ? new Credit(line, "", 0) : signed(plain));
    }
    return labelled(line).or(() -> afterSign(line)).or(() -> inBrackets(line));
  }

  /** The line without a sign of copyright at its start; the line itself if there is none. */
  private static String withoutSign(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    int from = lower.startsWith("copyright") ? Spaces.skip(line, 9, line.length()) : 0;
    if (lower.startsWith("©", from)) {
      return Spaces.strip(line.substring(from + 1));
    }
    boolean year = from > 0 && from < line.length() && Character.isDigit(line.charAt(from))
        || from > 0 && lower.startsWith(":", from);
    if (lower.startsWith("(c) ", from)) {
      return Spaces.strip(line.substring(from + 3));
    }
    int name = year && line.charAt(from) == ':' ? from + 1 : from;
    return year ? Spaces.strip(line.substring(name)) : line;
  }

  /** {@code Photo: the port}, {@code the port | The ferry at sea}, {@code the port}. */
  private static Credit signed(String plain) {
    int bar = plain.indexOf(" | ");
    var name = bar > 0 ? plain.substring(0, bar) : plain;
    var caption = bar > 0 ? Spaces.strip(plain.substring(bar + 3)) : "";
    return new Credit(labelled(name).map(Credit::credit).orElse(name), caption, 0);
  }

  private static Optional<Credit> labelled(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    boolean label = LABELS.contains(line.substring(0, end).toLowerCase(Locale.ROOT));
    if (!label || line.length() > LONGEST_LABELLED) {
      return Optional.empty();
    }
    var rest = line.substring(end).stripLeading().toLowerCase(Locale.ROOT);
    for (var mark : new String[] {":", "©", "credit:", "by ", "courtesy of ", "courtesy "}) {
      if (rest.startsWith(mark)) {
        var original = line.substring(line.length() - rest.length());
        var name = Spaces.strip(original.substring(mark.length()));
        return name.isEmpty() ? Optional.empty() : Optional.of(new Credit(name, "", 0));
      }
    }
    return Optional.empty();
  }

  /** {@code The ferry at sea © the port}. */
  private static Optional<Credit> afterSign(String line) {
    int sign = line.lastIndexOf('©');
    if (sign <= 0 || sign > LONGEST_CAPTION || line.length() - sign > LONGEST_NAME) {
      return Optional.empty();
    }
    var name = Spaces.strip(line.substring(sign + 1));
    return name.isEmpty() ? Optional.empty()
        : Optional.of(new Credit(name, Spaces.strip(line.substring(0, sign)), 0));
  }

  /** {@code The ferry at sea (Photo: the port)}, or the same behind a sentence. */
  private static Optional<Credit> inBrackets(String line) {
    int end = line.endsWith(".") ? line.length() - 1 : line.length();
    if (end == 0 || ")]".indexOf(line.charAt(end - 1)) < 0) {
      return Optional.empty();
    }
    int open = Math.max(line.lastIndexOf('('), line.lastIndexOf('['));
    if (open < 0 || end - open > LONGEST_NAME) {
      return Optional.empty();
    }
    var named = labelled(line.substring(open + 1, end - 1));
    var before = Spaces.strip(line.substring(0, open));
    boolean caption = before.length() <= LONGEST_CAPTION && !before.isEmpty()
        && ".!?“”\"".indexOf(before.charAt(before.length() - 1)) < 0;
    return named.map(credit -> new Credit(credit.credit, caption ? before : "",
        caption ? 0 : before.length()));
  }
}
