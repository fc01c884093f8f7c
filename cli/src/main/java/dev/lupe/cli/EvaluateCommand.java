package dev.lupe.cli;

import dev.lupe.quality.Comparison;
import dev.lupe.quality.Evaluation;
import dev.lupe.quality.Judgments;
import dev.lupe.quality.Measure;
import dev.lupe.quality.QuerySet;
import dev.lupe.quality.Run;
import dev.lupe.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lupe evaluate}: how good the answers of an index are to queries with known answers. */
@Command(
    name = "evaluate",
    header = "Measure how good the answers to known queries are.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe evaluate --queries queries.tsv --qrels qrels.txt --save before.json",
      "  lupe evaluate --queries queries.tsv --qrels qrels.txt --compare before.json"})
final class EvaluateCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      required = true,
      description = "On each line the name of a query, a tab, and the query.")
  private Path queries = Path.of("");

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      required = true,
      description = "The right answers, as TREC writes them: query 0 article grade.")
  private Path qrels = Path.of("");

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "Write the first " + Run.DEPTH + " hits of each query as a TREC run.")
  private Optional<Path> run = Optional.empty();

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Write what was measured, to be compared with later.")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Say what changed since FILE was saved: queries won and lost, and the"
          + " p-value of a paired randomisation test.")
  private Optional<Path> compare = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "L",
      description = "Only articles in this language: de, en, und (none of these).")
  private Optional<String> language = Optional.empty();

  @Mixin
  private TextOrJson format = new TextOrJson();

  EvaluateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    format.check();
    var only =
        language.map(tag -> LanguageOption.locale("--language", tag, folder.settings(shell)));
    var asked = readable(() -> QuerySet.read(queries));
    var judgments = readable(() -> Judgments.read(qrels));
    mustMeet(asked, judgments);
    // Read before anything is measured or written: it may be the file that is saved to.
    Optional<Evaluation> before = Optional.empty();
    if (compare.isPresent()) {
      before = Optional.of(saved(compare.get()));
    }
    try (var index = folder.openReadOnly(shell)) {
      var answers = Run.of(index, asked, text -> request(text, only));
      var evaluation = Evaluation.of(answers, judgments);
      print(evaluation, before);
      if (run.isPresent()) {
        answers.write(run.get(), "lupe");
      }
      if (save.isPresent()) {
        Files.writeString(save.get(), evaluation.toJson());
      }
      return ExitCode.FOUND;
    }
  }

  private static SearchRequest request(String text, Optional<Locale> only) {
    var request = SearchRequest.of(text);
    return only.map(request::language).orElse(request);
  }

  private static Evaluation saved(Path file) throws IOException {
    String text = Files.readString(file);
    return readable(() -> Evaluation.fromJson(text));
  }

  /** A file that is not as it should be is the user's to put right. */
  private static <T> T readable(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void mustMeet(QuerySet asked, Judgments judgments) {
    var names = asked.texts().keySet();
    long missing = judgments.queries().stream().filter(name -> !names.contains(name)).count();
    if (missing == judgments.queries().size()) {
      throw new UsageException("No query of " + queries + " has a right answer in " + qrels
          + "; do both call the queries by the same names?");
    }
    if (missing > 0) {
      shell.err().println("lupe: " + missing + " of " + judgments.queries().size()
          + " queries in " + qrels + " are not in " + queries + " and count 0");
    }
  }

  private void print(Evaluation evaluation, Optional<Evaluation> before) {
    List<Comparison> comparisons = before
        .map(earlier -> Arrays.stream(Measure.values())
            .map(measure -> evaluation.since(earlier, measure)).toList())
        .orElse(List.of());
    format.print(shell, json -> EvaluationJson.write(evaluation, comparisons, json),
        () -> EvaluationText.lines(evaluation, comparisons));
  }
}
