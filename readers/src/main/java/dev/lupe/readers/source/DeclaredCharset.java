package dev.lupe.readers.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The encoding that the start of an XML file or a page names. */
final class DeclaredCharset {
  /** What browsers take these names for: the names of a subset are used for the larger set. */
  private static final Map<String, String> REALLY = Map.of(
      "iso-8859-1", "windows-1252",
      "us-ascii", "windows-1252",
      "latin1", "windows-1252",
      "iso-8859-9", "windows-1254",
      "gb2312", "GB18030",
      "ks_c_5601-1987", "x-windows-949",
      "shift_jis", "windows-31j");
  private static final int MAX_NAME = 40;

  private DeclaredCharset() {}

  /** What {@code encoding="…"} of an XML declaration says, else {@code charset=…} of a page. */
  static Optional<Charset> in(String start) {
    var lower = start.toLowerCase(Locale.ROOT);
    int open = lower.indexOf("<?xml");
    if (open >= 0) {
      int close = lower.indexOf("?>", open);
      int at = lower.indexOf("encoding", open);
      if (at >= 0 && at < close) {
        return named(valueAfter(lower, at + "encoding".length()));
      }
    }
    int at = lower.indexOf("charset");
    boolean inMarkup = at >= 0 && lower.lastIndexOf("<meta", at) >= 0;
    return inMarkup ? named(valueAfter(lower, at + "charset".length())) : Optional.empty();
  }

  private static String valueAfter(String text, int from) {
    int start = from;
    while (start < text.length() && " =\"'\t".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < MAX_NAME
        && (Character.isLetterOrDigit(text.charAt(end)) || "-_.:".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(start, end);
  }

  /** What declares itself in ASCII is not in UTF-16, whatever it says. */
  private static Optional<Charset> named(String name) {
    try {
      var charset = Charset.forName(REALLY.getOrDefault(name, name));
      boolean impossible =
          charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return Optional.of(impossible ? StandardCharsets.UTF_8 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
