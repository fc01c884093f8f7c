package dev.lupe.readers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page's article. Each run of text weighs by its length, its links and its kind; the
 * article lies in the deepest element that still holds most of the weight.
 */
final class MainText {
  private static final double MOST = 0.85;
  private static final double STATED_ENOUGH = 0.6;
  private static final int MIN_STATED = 200;
  private static final int MIN_FOUND = 120;
  private static final int MUCH_MORE = 4;
  private static final int MIN_LOOSE = 25;
  private static final int MIN_LEAD = 30;
  private static final int MAX_COMPARED = 60;
  private static final String PARAGRAPH_BREAK = "\n\n";

  private MainText() {}

  /**
   * Finds it; empty if there is none.
   *
   * @param document the page
   * @param title the headline, which is left out of the text
   * @param summary the page's description of itself, which the article's lead repeats
   * @param stated the text that the page's data repeats; empty if it does not
   */
  static String of(Document document, String title, String summary, String stated) {
    var body = document.body();
    var lead = lead(TextBlocks.of(body, Set.copyOf(body.select(Boilerplate.NO_TEXT))), summary);
    var found = found(body, title);
    boolean cut = stated.length() >= MIN_STATED
        && found.length() < stated.length() * STATED_ENOUGH;
    var text = cut ? stated : found;
    boolean missing = !lead.isEmpty() && !PageTitle.words(text).contains(PageTitle.words(lead));
    return missing ? (lead + PARAGRAPH_BREAK + text).strip() : text;
  }

  /** Where names of places leave hardly any text, they mean something else, and count for nothing. */
  private static String found(Element body, String title) {
    var found = found(body, title, Boilerplate.in(body));
    if (found.length() >= MIN_FOUND) {
      return found;
    }
    var more = found(body, title, Boilerplate.byKind(body));
    if (more.length() < MIN_FOUND) {
      body.select("noscript").unwrap();
      more = found(body, title, Boilerplate.byKind(body));
    }
    return more.length() > MUCH_MORE * found.length() ? more : found;
  }

  private static String found(Element body, String title, Set<Element> beside) {
    var container = deepest(body, Weights.of(body, beside));
    return kept(TextBlocks.of(container, beside), title);
  }

  /** The paragraph that the page's description was taken from; empty if it is not to be seen. */
  private static String lead(List<TextBlock> blocks, String summary) {
    var words = PageTitle.words(summary);
    var start = words.substring(0, Math.min(words.length(), MAX_COMPARED));
    return blocks.stream()
        .filter(block -> words.length() >= MIN_LEAD && block.linkDensity() < 0.5)
        .filter(block -> PageTitle.words(block.text()).startsWith(start))
        .filter(block -> block.text().length() < summary.length() * 2)
        .map(TextBlock::text)
        .findFirst().orElse("");
  }

  private static Element deepest(Element body, Weights weights) {
    var at = body;
    while (true) {
      double whole = weights.at(at);
      Element next = null;
      for (var child : at.children()) {
        if (whole > 0 && weights.at(child) >= whole * MOST) {
          next = child;
        }
      }
      if (next == null || next.normalName().equals("p")) {
        return at;
      }
      at = next;
    }
  }

  private static String kept(List<TextBlock> blocks, String title) {
    var headline = PageTitle.words(title);
    var kept = new ArrayList<TextBlock>();
    for (var block : blocks) {
      if (isText(block) && !PageTitle.words(block.text()).equals(headline)) {
        while (block.isHeading() && !kept.isEmpty() && kept.getLast().isHeading()) {
          kept.removeLast();
        }
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.getLast().isHeading()) {
      kept.removeLast();
    }
    return kept.stream().map(TextBlock::text).collect(Collectors.joining(PARAGRAPH_BREAK));
  }

  private static boolean isText(TextBlock block) {
    if (block.isHeading()) {
      return block.linkDensity() < 0.5;
    }
    var tag = block.owner().normalName();
    boolean textual = tag.equals("p") || tag.equals("li") || tag.equals("blockquote")
        || tag.equals("pre") || tag.equals("td") || tag.equals("dd");
    if (textual) {
      return block.linkDensity() < 0.7;
    }
    return block.linkDensity() < 0.5 && (block.isSentence() || block.text().length() > 80)
        && block.text().length() >= MIN_LOOSE;
  }
}
