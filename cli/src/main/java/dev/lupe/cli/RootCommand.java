package dev.lupe.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code lupe} without a command: says what there is. Holds the options all commands have. */
@Command(
    name = "lupe",
    header = "Searches articles in the languages they are written in.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe search Güterverkehr --in articles/",
      "  lupe index articles/",
      "  lupe read articles/hafen.txt",
      "  lupe search '\"Ilham Aliyev\" -gas' --since 2024 --facets place,source",
      "",
      "Exit codes: 0 found, 1 nothing found, 2 usage or input error, 3 index unusable"
    })
final class RootCommand implements Callable<Integer> {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean help;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean debug;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean version;

  @Spec
  private @Nullable CommandSpec spec;

  boolean debug() {
    return debug;
  }

  @Override
  public Integer call() {
    var commandLine = Objects.requireNonNull(spec).commandLine();
    commandLine.usage(commandLine.getErr());
    return ExitCode.USAGE;
  }
}
