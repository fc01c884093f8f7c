package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lupe delete}: takes articles out of an index, all of them at once or none. */
@Command(
    name = "delete",
    header = "Delete articles from an index.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe delete de/hafen.txt en/port.txt"})
final class DeleteCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Parameters(paramLabel = "ID", arity = "1..*", description = "The ids, as hits show them.")
  private List<String> ids = new ArrayList<>();

  DeleteCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    mustBeThere();
    try (var index = folder.open(shell)) {
      var present = present(index);
      index.update(update -> present.forEach(update::delete));
      shell.out().println(present.size() + (present.size() == 1 ? " article" : " articles")
          + " deleted");
      return present.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }

  /** Opening an index for writing would make one where there is none. */
  private void mustBeThere() {
    folder.openReadOnly(shell).close();
  }

  private Set<String> present(ArticleIndex index) {
    var present = new LinkedHashSet<String>();
    for (var id : ids) {
      if (index.get(id).isPresent()) {
        present.add(id);
      } else {
        shell.noArticle(id);
      }
    }
    return present;
  }
}
