package dev.lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lupe.result.IndexStats;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lupe stats}: figures about an index. */
@Command(
    name = "stats",
    header = "Show what an index holds.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe stats", "  lupe stats --index news.index --format json"})
final class StatsCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Mixin
  private TextOrJson format = new TextOrJson();

  StatsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    format.check();
    try (var index = folder.openReadOnly(shell)) {
      format.print(shell, json -> write(index.stats(), json),
          () -> table(index.stats()).lines(shell.width()));
      if (!format.isJson() && index.description().outdated()) {
        shell.note("its articles were read with older rules; 'lupe rebuild' brings it up to date");
      }
      return ExitCode.FOUND;
    }
  }

  private static Table table(IndexStats stats) {
    return new Table()
        .row("index", stats.place())
        .row("articles", String.format(Locale.ROOT, "%,d", stats.articles()))
        .row("languages", counts(stats.languages()))
        .row("values of", counts(stats.facets()))
        .row("size", String.format(Locale.ROOT, "%,d KB", (stats.bytes() + 1023) / 1024))
        .row("format", String.valueOf(stats.formatVersion()));
  }

  private static String counts(Map<String, Long> counts) {
    return new TreeMap<>(counts).entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static void write(IndexStats stats, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("index", stats.place());
    json.writeNumberField("articles", stats.articles());
    write("languages", stats.languages(), json);
    write("facets", stats.facets(), json);
    json.writeNumberField("bytes", stats.bytes());
    json.writeNumberField("formatVersion", stats.formatVersion());
    json.writeEndObject();
  }

  private static void write(String name, Map<String, Long> counts, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (var count : new TreeMap<>(counts).entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}
