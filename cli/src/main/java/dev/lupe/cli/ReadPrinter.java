package dev.lupe.cli;

import dev.lupe.article.Article;
import dev.lupe.article.Extracted;
import dev.lupe.reader.ReadResult;
import dev.lupe.result.Snippet;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints one article in full, and several as the lines of a table. */
final class ReadPrinter implements ReadCommand.Printer {
  private static final int LONGEST_VALUE = 60;
  private static final int DATE = 22;
  private static final int SOURCE = 14;
  private static final int TITLE = 48;

  private final TextStyle style;
  private final Locale language;
  private final PrintStream out;
  private Optional<ReadResult.Read> first = Optional.empty();
  private final NoteSummary notes = new NoteSummary();
  private boolean table;

  ReadPrinter(TextStyle style, Locale language, PrintStream out) {
    this.style = style;
    this.language = language;
    this.out = out;
  }

  /** Keeps the first article until it is known whether it is the only one. */
  @Override
  public void print(ReadResult.Read read) {
    if (first.isEmpty()) {
      first = Optional.of(read);
      return;
    }
    if (!table) {
      table = true;
      out.println(style.dim(row("published", "source", "title", "id")));
      first.ifPresent(this::line);
    }
    line(read);
  }

  @Override
  public void end() {
    if (table) {
      notes.lines().forEach(line -> out.println(style.dim(Printable.line(line))));
    } else {
      first.ifPresent(this::full);
    }
  }

  private void line(ReadResult.Read read) {
    var article = read.article();
    notes.add(read);
    out.println(row(date(article), article.source().orElse(""), article.title(), article.id()));
  }

  private static String date(Article article) {
    return article.published().map(Object::toString)
        .orElse(article.values().getOrDefault("published", ""));
  }

  private static String row(String date, String source, String title, String id) {
    return cell(date, DATE) + "  " + cell(source, SOURCE) + "  " + cell(title, TITLE) + "  "
        + Printable.line(id);
  }

  private static String cell(String text, int columns) {
    var shown = shortened(text, columns);
    return shown + " ".repeat(Math.max(0, columns - Columns.of(shown)));
  }

  private static String shortened(String text, int columns) {
    var line = Printable.line(text);
    if (Columns.of(line) <= columns) {
      return line;
    }
    int end = 0;
    int width = 0;
    while (width + Columns.of(line.codePointAt(end)) < columns) {
      width += Columns.of(line.codePointAt(end));
      end += Character.charCount(line.codePointAt(end));
    }
    return line.substring(0, end).stripTrailing() + "…";
  }

  private void full(ReadResult.Read read) {
    var article = read.article();
    out.println(style.marked(new Snippet(0, article.title(), List.of())));
    out.println(style.name(Printable.line(article.id())));
    var known = known(read);
    int names = known.stream().mapToInt(value -> value.field().length()).max().orElse(0);
    int values = known.stream().mapToInt(value -> Columns.of(shown(value))).max().orElse(0);
    for (var value : known) {
      out.println(style.dim(cell(value.field(), names)) + "  " + cell(shown(value), values) + "  "
          + style.dim(whence(value)));
    }
    read.notes().forEach(note -> out.println(style.dim("note: " + Printable.line(note))));
    out.println();
    out.println(Printable.lines(article.body()).stripTrailing());
  }

  /** What was found out, and what else the format states. */
  private static List<Extracted> known(ReadResult.Read read) {
    var all = new ArrayList<>(read.extracted());
    var found = all.stream().map(Extracted::field).collect(Collectors.toSet());
    stated(read).stream().filter(value -> !found.contains(value.field())).forEach(all::add);
    return all;
  }

  /** What formats state that hold nothing to be found out. */
  private static List<Extracted> stated(ReadResult.Read read) {
    var article = read.article();
    var all = new ArrayList<Extracted>();
    article.language().ifPresent(language -> known("language", language.toLanguageTag(), all));
    article.published().ifPresent(date -> known("published", date.toString(), all));
    article.source().ifPresent(source -> known("source", source, all));
    article.authors().forEach(author -> known("author", author, all));
    article.facets().forEach((name, values) -> values.forEach(value -> known(name, value, all)));
    article.values().forEach((name, value) -> {
      boolean doubted = read.leftOut().stream()
          .anyMatch(left -> left.reason().contains("as \"" + name + "\""));
      all.add(doubted ? Extracted.ofTag(name, value, "not understood", 0)
          : Extracted.ofTag(name, value, "", 1));
    });
    article.url().ifPresent(url -> known("url", url, all));
    return all;
  }

  private static void known(String name, String value, List<Extracted> all) {
    all.add(Extracted.ofTag(name, value, "", 1));
  }

  private String shown(Extracted value) {
    var text = value.value();
    return shortened(!value.field().equals("country") ? text
        : text + " " + Locale.of("", text).getDisplayCountry(language), LONGEST_VALUE);
  }

  /** {@code 83-96 · inferred · 0.70 · why}. */
  private static String whence(Extracted value) {
    var place = value.start() < 0 ? "" : value.start() + "-" + value.end() + " · ";
    var note = value.note().isEmpty() ? "" : " · " + Printable.line(value.note());
    return String.format(Locale.ROOT, "%s%s · %.2f%s", place, value.how().label(),
        value.confidence(), note);
  }
}
