package dev.lupe.readers.xml;

import java.io.IOException;
import org.jsoup.nodes.Entities;

/**
 * XML without a document type: it is cut out, and one that declares entities of its own is refused.
 * Names of characters that HTML knows are replaced by them.
 */
final class PlainXml {
  private static final int MAX_NAME = 32;

  private PlainXml() {}

  static String of(String text) throws IOException {
    int start = text.indexOf('<');
    if (start < 0) {
      throw new IOException("it holds no element");
    }
    return withoutNames(withoutType(withoutDeclaration(text.substring(start))));
  }

  /** The text is decoded already, so what the declaration says of its encoding is over. */
  private static String withoutDeclaration(String xml) {
    int end = xml.startsWith("<?xml") ? xml.indexOf("?>") : -1;
    return end < 0 ? xml : lineBreaks(xml, 0, end) + xml.substring(end + 2);
  }

  private static String withoutType(String xml) throws IOException {
    int start = prologEnd(xml);
    if (!xml.regionMatches(true, start, "<!DOCTYPE", 0, "<!DOCTYPE".length())) {
      return xml;
    }
    int subset = xml.indexOf('[', start);
    int end = xml.indexOf('>', start);
    if (end < 0) {
      throw new IOException("its document type does not end");
    }
    if (subset >= 0 && subset < end) {
      int close = xml.indexOf("]", subset);
      if (close < 0 || xml.indexOf("<!", subset) > 0 && xml.indexOf("<!", subset) < close) {
        throw new IOException("it declares entities or elements of its own, which are not read");
      }
      end = xml.indexOf('>', close);
      if (end < 0) {
        throw new IOException("its document type does not end");
      }
    }
    return xml.substring(0, start) + lineBreaks(xml, start, end) + xml.substring(end + 1);
  }

  /** Where comments and instructions before the first element or the document type end. */
  private static int prologEnd(String xml) {
    int at = 0;
    while (true) {
      while (at < xml.length() && Character.isWhitespace(xml.charAt(at))) {
        at++;
      }
      boolean comment = xml.startsWith("<!--", at);
      int end = comment ? xml.indexOf("-->", at) : xml.startsWith("<?", at)
          ? xml.indexOf("?>", at) : -1;
      if (end < 0) {
        return at;
      }
      at = end + (comment ? 3 : 2);
    }
  }

  /** Keeps the numbers of the lines that follow. */
  private static String lineBreaks(String xml, int from, int to) {
    return "\n".repeat((int) xml.substring(from, to).chars().filter(c -> c == '\n').count());
  }

  /** Names such as that of the no-break space; the five of XML stay as they are. */
  private static String withoutNames(String xml) {
    int at = xml.indexOf('&');
    if (at < 0) {
      return xml;
    }
    var plain = new StringBuilder(xml.length());
    int copied = 0;
    for (; at >= 0; at = xml.indexOf('&', at + 1)) {
      int end = at + 1;
      while (end < xml.length() && end - at < MAX_NAME && Character.isLetterOrDigit(
          xml.charAt(end))) {
        end++;
      }
      var name = xml.substring(at + 1, end);
      boolean known = end < xml.length() && xml.charAt(end) == ';' && !isXml(name)
          && Entities.isNamedEntity(name);
      if (known) {
        plain.append(xml, copied, at).append(Entities.getByName(name));
        copied = end + 1;
      }
    }
    return plain.append(xml, copied, xml.length()).toString();
  }

  private static boolean isXml(String name) {
    return name.equals("amp") || name.equals("lt") || name.equals("gt") || name.equals("quot")
        || name.equals("apos");
  }
}
