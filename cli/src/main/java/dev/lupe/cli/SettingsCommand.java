package dev.lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lupe.settings.Curation;
import dev.lupe.settings.Synonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lupe settings}: shows and sets what an editor has to say about searches in an index. */
@Command(
    name = "settings",
    header = "Show or set synonyms, stop words, and articles that come first or not at all.",
    description = {
      "Without options it shows what is set. What is set lies in the index, holds from the next"
          + " search on, and nothing is indexed again. An empty file or an empty list of ids takes"
          + " away what was set before.",
      "",
      "A file of synonyms has a rule a line: 'car, automobile' for words that mean the same,"
          + " 'fruit => apple, pear' for words that also find others; # begins a comment."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe settings",
      "  lupe settings --synonyms de=synonyme.txt --stop-words de=stoppwörter.txt",
      "  lupe settings --pin hafen=de/hafen.txt,de/bank.txt --hide hafen="
    })
final class SettingsCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Option(
      names = "--synonyms",
      paramLabel = "L=FILE",
      description = "Set the synonyms of a language. Repeatable.")
  private List<String> synonyms = new ArrayList<>();

  @Option(
      names = "--stop-words",
      paramLabel = "L=FILE",
      description = "Set the words of a language that are not searched for beside others, one a"
          + " line; 'de=' alone goes back to the usual ones. Repeatable.")
  private List<String> stopWords = new ArrayList<>();

  @Option(
      names = "--pin",
      paramLabel = "QUERY=ID,…",
      description = "Set the articles that come first for a query, in this order. Repeatable.")
  private List<String> pinned = new ArrayList<>();

  @Option(
      names = "--hide",
      paramLabel = "QUERY=ID,…",
      description = "Set the articles that are no hits of a query. Repeatable.")
  private List<String> hidden = new ArrayList<>();

  @Mixin
  private TextOrJson format = new TextOrJson();

  SettingsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    format.check();
    var curation = isSetting() ? set() : shown();
    format.print(shell, json -> write(curation, json),
        () -> text(curation).stream().map(Printable::line).toList());
    return ExitCode.FOUND;
  }

  private boolean isSetting() {
    return !(synonyms.isEmpty() && stopWords.isEmpty() && pinned.isEmpty() && hidden.isEmpty());
  }

  private Curation shown() {
    try (var index = folder.openReadOnly(shell)) {
      return index.curation();
    }
  }

  /** Nobody else sets anything between reading and writing. */
  private Curation set() {
    var read = shown();
    // What is typed wrong is said before the index is opened for writing.
    changed(read);
    try (var index = folder.open(shell)) {
      var before = index.curation();
      var after = changed(before);
      if (!after.equals(before)) {
        index.curate(after);
      }
      Stream.concat(after.pinned().values().stream(), after.hidden().values().stream())
          .flatMap(List::stream).distinct().filter(id -> index.get(id).isEmpty())
          .forEach(id -> shell.note("there is no article '" + id + "' now"));
      return after;
    }
  }

  private Curation changed(Curation before) {
    var curation = before;
    for (String one : synonyms) {
      var named = Named.of("--synonyms", one);
      curation = curation.synonyms(language("--synonyms", named),
          Synonyms.read(Path.of(named.value())));
    }
    for (String one : stopWords) {
      var named = Named.of("--stop-words", one);
      var language = language("--stop-words", named);
      curation = named.value().isEmpty()
          ? curation.usualStopWords(language)
          : curation.stopWords(language, lines(Path.of(named.value())));
    }
    for (String one : pinned) {
      var named = Named.of("--pin", one);
      curation = curation.pin(named.name(), named.ids());
    }
    for (String one : hidden) {
      var named = Named.of("--hide", one);
      curation = curation.hide(named.name(), named.ids());
    }
    return curation;
  }

  private Locale language(String option, Named named) {
    return LanguageOption.locale(option, named.name(), folder.settings(shell));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(line -> line.replace("\ufeff", "").strip())
          .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands before the last equals sign, and behind it. */
  private record Named(String name, String value) {
    static Named of(String option, String text) {
      int sign = text.lastIndexOf('=');
      if (sign < 1) {
        throw new UsageException(option + " takes what it is for, = and what to set, not '"
            + text + "'");
      }
      return new Named(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
    }

    String[] ids() {
      return Arrays.stream(value.split(",", -1)).map(String::strip)
          .filter(id -> !id.isEmpty()).toArray(String[]::new);
    }
  }

  private static List<String> text(Curation curation) {
    var lines = new ArrayList<String>();
    curation.synonyms().forEach((language, rules) -> {
      lines.add("synonyms " + tag(language));
      rules.rules().forEach(rule -> lines.add("  " + rule));
    });
    curation.stopWords().forEach((language, words) -> lines.add(
        "stop words " + tag(language) + ": " + String.join(" ", new TreeSet<>(words))));
    curation.pinned().forEach((query, ids) -> lines.add(
        "first for '" + query + "': " + String.join(", ", ids)));
    curation.hidden().forEach((query, ids) -> lines.add(
        "hidden for '" + query + "': " + String.join(", ", ids)));
    return lines.isEmpty() ? List.of("Nothing is set.") : lines;
  }

  private static String tag(Locale language) {
    return language.getLanguage().isEmpty() ? "und" : language.getLanguage();
  }

  private static void write(Curation curation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("synonyms");
    for (var language : curation.synonyms().entrySet()) {
      list(json, tag(language.getKey()),
          language.getValue().rules().stream().map(Object::toString).toList());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("stopWords");
    for (var language : curation.stopWords().entrySet()) {
      list(json, tag(language.getKey()), new TreeSet<>(language.getValue()));
    }
    json.writeEndObject();
    lists(json, "pinned", curation.pinned());
    lists(json, "hidden", curation.hidden());
    json.writeEndObject();
  }

  private static void lists(JsonGenerator json, String name, Map<String, List<String>> lists)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (var list : lists.entrySet()) {
      list(json, list.getKey(), list.getValue());
    }
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, String name, Collection<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
