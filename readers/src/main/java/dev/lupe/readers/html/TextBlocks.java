package dev.lupe.readers.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes an element apart into its runs of text, in the order they are read. */
final class TextBlocks implements NodeFilter {
  private static final Set<String> INLINE_BLOCKS = Set.of("ins", "del", "button", "input");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final Deque<Element> owners = new ArrayDeque<>();
  private final StringBuilder run = new StringBuilder();
  private int linked;
  private int links;
  private boolean broken;

  private final Set<Element> without;

  private TextBlocks(Set<Element> without) {
    this.without = without;
  }

  /** All of them. */
  static List<TextBlock> of(Element root) {
    return of(root, Set.of());
  }

  /** Those outside of these elements. */
  static List<TextBlock> of(Element root, Set<Element> without) {
    var walk = new TextBlocks(without);
    walk.owners.push(root);
    root.filter(walk);
    walk.flush();
    return walk.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (without.contains(element)) {
        breakAt(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        lineBreak();
      } else if (element.normalName().equals("a")) {
        links++;
      } else if (isBlock(element)) {
        flush();
        owners.push(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (isBlock(element) && !element.normalName().equals("br")) {
        flush();
        owners.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** What is passed over still sets apart what stands before and behind it. */
  private void breakAt(Element element) {
    if (isBlock(element) && !Boilerplate.isScript(element)) {
      flush();
    }
  }

  /** Custom elements, whose names have a hyphen, stand in for {@code div} as a rule. */
  private static boolean isBlock(Element element) {
    return element.isBlock() && !INLINE_BLOCKS.contains(element.normalName())
        || element.normalName().indexOf('-') > 0;
  }

  private void append(String text) {
    int before = run.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        boolean needed = !run.isEmpty() && !Character.isWhitespace(run.charAt(run.length() - 1));
        run.append(needed ? " " : "");
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        run.append(c);
        broken = false;
      }
    }
    linked += links > 0 ? run.length() - before : 0;
  }

  /** Two breaks in a row end a paragraph, one ends a line. */
  private void lineBreak() {
    if (broken) {
      flush();
    } else if (!run.isEmpty()) {
      run.append('\n');
      broken = true;
    }
  }

  private void flush() {
    var text = run.toString().strip();
    if (!text.isEmpty()) {
      blocks.add(new TextBlock(owners.getFirst(), text, linked));
    }
    run.setLength(0);
    linked = 0;
    broken = false;
  }
}
