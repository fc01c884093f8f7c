package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import dev.lupe.reader.SyncRequest;
import dev.lupe.result.Refusal;
import dev.lupe.result.SyncProgress;
import dev.lupe.result.SyncReport;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads files into an index, and tells a person who watches how far it is and of each thing that was
 * left out: of each once, however often files are read.
 */
final class Intake {
  private final Shell shell;
  private final Set<Refusal> told = new HashSet<>();

  Intake(Shell shell) {
    this.shell = shell;
  }

  SyncReport read(SyncRequest request, ArticleIndex index) {
    var progress = new Progress(shell);
    var last = new AtomicReference<@Nullable SyncProgress>();
    SyncReport report;
    try {
      report = index.sync(request.onProgress(step -> {
        last.set(step);
        progress.show(step);
      }));
    } finally {
      progress.end();
    }
    for (var refusal : report.refused()) {
      if (told.add(refusal)) {
        shell.err().println("left out: " + Printable.line(refusal.toString()));
      }
    }
    var reached = last.get();
    if (reached != null && reached.files() < reached.allFiles() && !request.isDryRun()) {
      shell.note(String.format(Locale.ROOT, "stopped after %,d of %,d files; the next run reads the"
          + " rest", reached.files(), reached.allFiles()));
    }
    return report;
  }
}
