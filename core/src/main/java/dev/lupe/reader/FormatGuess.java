package dev.lupe.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the format of a text by its first characters, as the endings its file might have. */
final class FormatGuess {
  private static final int MARKUP_HEAD = 4_000;
  private static final List<String> TEXT = List.of(".txt");
  private static final Set<String> COLUMNS =
      Set.of("id", "title", "headline", "body", "content", "date", "published", "author", "source",
          "url", "language", "titel", "überschrift", "inhalt", "datum", "autor", "autorin",
          "quelle",
          "sprache");
  private static final Pattern SAYING_ITS_SEPARATOR =
      Pattern.compile("\"?sep=.\"?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ELEMENT = Pattern.compile("<(?:[a-z][a-z0-9]*+:)?([a-z][a-z0-9]*+)");
  private static final Set<String> XML =
      Set.of("rss", "feed", "nitf", "newsitem", "newsmessage", "rdf");
  private static final Pattern CELLS = Pattern.compile("[,;\t]");

  private FormatGuess() {}

  /** The endings, most likely first. */
  static List<String> endings(byte[] head) {
    var text = decoded(head).strip();
    if (text.startsWith("{")) {
      return hasObjectsOnLines(text) ? List.of(".jsonl") : List.of(".json", ".jsonl");
    }
    if (text.startsWith("[")) {
      return text.length() > 1 && "{]".indexOf(text.substring(1).strip().charAt(0)) >= 0
          ? List.of(".json") : TEXT;
    }
    if (text.startsWith("<")) {
      return markup(text.substring(0, Math.min(text.length(), MARKUP_HEAD)));
    }
    if (text.startsWith("---\n") || text.startsWith("---\r\n")) {
      return List.of(".md");
    }
    return table(firstLine(text));
  }

  private static String decoded(byte[] head) {
    var mark = ByteOrderMark.of(head);
    int start = mark.map(ByteOrderMark::length).orElse(0);
    return new String(head, start, head.length - start,
        mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8));
  }

  /** A whole object on the first line, and behind it something that does not go on with it. */
  private static boolean hasObjectsOnLines(String text) {
    var first = firstLine(text);
    var rest = text.substring(first.length()).stripLeading();
    return first.stripTrailing().endsWith("}") && !rest.isEmpty()
        && ",}]".indexOf(rest.charAt(0)) < 0;
  }

  private static List<String> markup(String head) {
    var lower = head.toLowerCase(Locale.ROOT);
    var outermost = outermost(lower);
    boolean page = lower.contains("<!doctype html") || outermost.equals("html");
    boolean xml = lower.startsWith("<?xml") || XML.contains(outermost);
    return xml && !page ? List.of(".xml") : List.of(".html");
  }

  /** The name of the first element, without its prefix; one deeper in may be any. */
  private static String outermost(String markup) {
    var name = ELEMENT.matcher(markup);
    return name.find() ? name.group(1) : "";
  }

  /** A header that names two columns of articles. */
  private static List<String> table(String line) {
    if (SAYING_ITS_SEPARATOR.matcher(line).matches()) {
      return List.of(".csv");
    }
    long known = CELLS.splitAsStream(line.replace("\"", ""))
        .filter(cell -> COLUMNS.contains(cell.strip().toLowerCase(Locale.ROOT))).count();
    if (known < 2) {
      return TEXT;
    }
    return line.indexOf('\t') >= 0 ? List.of(".tsv") : List.of(".csv");
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
