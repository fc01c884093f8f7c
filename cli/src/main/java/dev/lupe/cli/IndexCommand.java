package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import dev.lupe.reader.FileChanges;
import dev.lupe.reader.SyncRequest;
import dev.lupe.result.SyncReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lupe index}: builds an index, and brings one in step with files. */
@Command(
    name = "index",
    header = "Build an index of articles, or bring one in step with files.",
    description = "Only new and changed files are read. An article replaces the one with the same"
        + " id. What can't be read is named and left out, and the exit code is 2 then.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe index articles/",
      "  lupe index --index news.index archive.jsonl.gz letters/*.txt",
      "  lupe index articles/ --prune --dry-run",
      "  lupe index articles/ --prune --watch",
      "  curl https://example.org/feed.xml | lupe index -"
    })
final class IndexCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption index = new IndexOption();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders, also as .gz; '-' for standard input.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--prune", description = "Delete the articles of files that are gone.")
  private boolean prune;

  @Option(names = "--reread", description = "Read unchanged files, too.")
  private boolean reread;

  @Option(
      names = "--compact",
      description = "Keep the index small: tighter texts, which take longer to show, and no phrases"
          + " to suggest.")
  private boolean compact;

  @Option(names = "--dry-run", description = "Change nothing; say what would be done.")
  private boolean dryRun;

  @Option(
      names = "--watch",
      description = "Go on and keep the index in step until Ctrl-C, SIGTERM, or the end of what is"
          + " piped in.")
  private boolean watch;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Keep what was left out in this file, as JSON lines.")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--name", paramLabel = "NAME", description = ReadCommand.NAME)
  private Optional<String> name = Optional.empty();

  IndexCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (watch && (dryRun || paths.contains(Path.of("-")))) {
      throw new UsageException("--watch goes with files and folders, and not with --dry-run");
    }
    try (var inputs = Inputs.of(paths, name, shell)) {
      var kept = report.map(file -> LeftOutReport.in(file, paths));
      if (dryRun) {
        return dryRun(request(inputs));
      }
      if (watch) {
        return watch(inputs, kept);
      }
      var printer = new SyncPrinter(shell);
      try (var articles = open()) {
        var done = new Intake(shell).read(request(inputs), articles);
        kept.ifPresent(file -> file.write(done.refused()));
        printer.print(done, prune);
        return exitCode(done);
      }
    }
  }

  private ArticleIndex open() {
    return compact ? index.openCompact(shell) : index.open(shell);
  }

  private SyncRequest request(Inputs inputs) {
    var request = SyncRequest.of(inputs.files());
    request = prune ? request.prune() : request;
    return reread ? request.rereading() : request;
  }

  /** Where there is no index yet, none is made. */
  private int dryRun(SyncRequest request) {
    try (var articles = Files.exists(index.folder(shell))
        ? open() : ArticleIndex.inMemory()) {
      var foreseen = new Intake(shell).read(request.dryRun(), articles);
      new SyncPrinter(shell).printDryRun(foreseen, prune);
      return exitCode(foreseen);
    }
  }

  private int watch(Inputs inputs, Optional<LeftOutReport> kept) {
    var intake = new Intake(shell);
    var ending = new Ending(shell);
    var total = new SyncTotal();
    int exitCode = ExitCode.FOUND;
    try (ending;
        var changes = FileChanges.of(inputs.files());
        var articles = open()) {
      ending.ends(changes);
      do {
        var printer = new SyncPrinter(shell);
        var done = intake.read(request(inputs).until(ending::isAsked), articles);
        kept.ifPresent(file -> file.write(done.refused()));
        if (total.isEmpty() || done.added() + done.deleted() > 0) {
          printer.print(done, prune);
          shell.out().flush();
        }
        if (total.isEmpty() && shell.isTerminal(Shell.Stream.ERR)) {
          shell.note("watching; Ctrl-C ends");
        }
        total.add(done);
        exitCode = done.refused().isEmpty() ? ExitCode.FOUND : ExitCode.USAGE;
      } while (!ending.isAsked() && changes.await());
      shell.out().println(total);
    } finally {
      shell.out().flush();
      ending.ended(exitCode);
    }
    return exitCode;
  }

  private static int exitCode(SyncReport done) {
    if (!done.refused().isEmpty()) {
      return ExitCode.USAGE;
    }
    boolean isEmpty = done.added() + done.unchangedFiles() + done.deleted() == 0
        && done.newFiles().isEmpty() && done.changedFiles().isEmpty();
    return isEmpty ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
  }
}
