package dev.lupe.cli;

import dev.lupe.reader.ReadResult;
import dev.lupe.result.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lupe read}: what is understood of files, without an index. */
@Command(
    name = "read",
    header = "Show what is understood of files, without indexing them.",
    description = "One article is shown in full: each value with its place in the file, how it"
        + " follows from it and how sure that is. Several are shown as a table.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe read articles/de/hafen.txt",
      "  lupe read articles/ --format ndjson | jq .published",
      "  curl https://example.org/news/ferry | lupe read -"
    })
final class ReadCommand implements Callable<Integer> {
  /** What the option of this name is for. */
  static final String NAME = "What '-' is called: its ending tells the format, which is recognised"
      + " otherwise, and it is the id of an article that has none.";

  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders, also as .gz; '-' for standard input.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--name", paramLabel = "NAME", description = NAME)
  private Optional<String> name = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or ndjson.")
  private Format format = Format.TEXT;

  @Mixin
  private ColorOption color = new ColorOption();

  ReadCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (format == Format.HTML) {
      throw new UsageException("Here --format is text, json or ndjson");
    }
    try (var inputs = Inputs.of(paths, name, shell)) {
      return print(inputs.files().iterator());
    }
  }

  private int print(Iterator<ReadResult> results) {
    var printer = format == Format.TEXT
        ? new ReadPrinter(color.style(shell), language(), shell.out())
        : new ReadJsonPrinter(format == Format.JSON, shell.out());
    boolean leftOut = false;
    boolean found = false;
    while (results.hasNext()) {
      switch (results.next()) {
        case ReadResult.Read read -> {
          printer.print(read);
          read.leftOut().forEach(this::tell);
          leftOut |= !read.leftOut().isEmpty();
          found = true;
        }
        case ReadResult.Skipped skipped -> {
          tell(skipped.refusal());
          leftOut = true;
        }
      }
    }
    printer.end();
    return leftOut ? ExitCode.USAGE : found ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
  }

  private void tell(Refusal refusal) {
    shell.err().println("left out: " + Printable.line(refusal.toString()));
  }

  /**
   * The language of the person, by the first setting of the system that names one (the launcher may
   * have set {@code C.UTF-8} for the sake of its letters); English where none does.
   */
  private Locale language() {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .flatMap(name -> shell.variable(name).stream())
        .map(set -> set.split("[.@]", 2)[0].replace('_', '-'))
        .map(Locale::forLanguageTag)
        .filter(locale -> !locale.getLanguage().isEmpty())
        .findFirst().orElse(Locale.ENGLISH);
  }

  /** Prints articles one by one. */
  interface Printer {
    void print(ReadResult.Read read);

    /** Called when all were printed. */
    void end();
  }
}
