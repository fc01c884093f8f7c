package dev.lupe.readers.html;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** The text of a piece of HTML: paragraphs set apart by blank lines, no tags, no scripts. */
public final class HtmlText {
  private HtmlText() {}

  /** The text of this markup; text without markup comes out as it is, but for its line breaks. */
  public static String of(String html) {
    var document = Jsoup.parseBodyFragment(html);
    var without = Set.copyOf(document.select(Boilerplate.NO_TEXT));
    return TextBlocks.of(document.body(), without).stream()
        .map(TextBlock::text)
        .collect(Collectors.joining("\n\n"));
  }
}
