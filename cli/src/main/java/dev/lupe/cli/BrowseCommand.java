package dev.lupe.cli;

import dev.lupe.cli.Shell.Stream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lupe browse}: a search box on the whole terminal. */
@Command(
    name = "browse",
    header = "Search with every key, on the whole terminal.",
    description = {
      "Type, and the hits change. ↑ ↓ choose a hit, Enter opens it, n and p lead to its next mark"
          + " and the one before, Tab leads to the facets and back, the space bar chooses a value,"
          + " Esc goes back, Ctrl-C leaves."
    },
    customSynopsis = "lupe browse [--index DIR | --in PATH…] [QUERY…]",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  lupe browse", "  lupe browse --in articles/ Kasach"})
final class BrowseCommand implements Callable<Integer> {
  private static final int USUAL_WIDTH = 80;
  private static final int USUAL_HEIGHT = 24;

  private final Shell shell;

  @Mixin
  private SearchedOptions searched = new SearchedOptions();

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to begin with.")
  private List<String> words = new ArrayList<>();

  BrowseCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (!shell.isTerminal(Stream.OUT)) {
      throw new UsageException("This wants a terminal to draw on; 'lupe search' prints anywhere");
    }
    try (var index = searched.open(shell)) {
      var browser = new Browser(
          index, String.join(" ", words), shell.today(), USUAL_WIDTH, USUAL_HEIGHT);
      try (var screen = FullScreen.open()) {
        screen.show(browser);
      }
      return ExitCode.FOUND;
    }
  }
}
