package dev.lupe.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the project, taken apart: links, headings, words set as code, fenced blocks. */
record Markdown(Path file, String prose, List<Block> blocks) {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```\\n?");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

  /** What stands between two fences, and the language named at the first. */
  record Block(String language, String text) {}

  static Markdown read(Path file) throws IOException {
    var text = Files.readString(file);
    var blocks = new ArrayList<Block>();
    var fences = FENCE.matcher(text);
    while (fences.find()) {
      blocks.add(new Block(fences.group(1), fences.group(2)));
    }
    return new Markdown(file, FENCE.matcher(text).replaceAll(""), List.copyOf(blocks));
  }

  List<String> blocks(String language) {
    return blocks.stream().filter(block -> block.language().equals(language)).map(Block::text)
        .toList();
  }

  List<String> code() {
    return all(CODE);
  }

  /** Targets of links, those to other sites left out. */
  List<String> links() {
    return all(LINK).stream().filter(link -> !link.contains(":")).toList();
  }

  /** The names by which a link can jump to a heading. */
  List<String> anchors() {
    return all(HEADING).stream().map(heading -> heading.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).toList();
  }

  private List<String> all(Pattern pattern) {
    return pattern.matcher(prose).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
