package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the README that start the command do what stands there. */
class ReadmeIT {
  private static final Path ROOT = Path.of(System.getProperty("lupe.root"));
  private static final Path DISTRIBUTION = Path.of(System.getProperty("lupe.distribution"));
  private static final String PROMPT = "$ ";

  @TempDir
  Path folder;

  /** A command, and the lines of its answer where some are shown. */
  private record Line(String command, List<String> answer) {}

  @Test
  void itsCommandsSucceedAndAnswerWhatIsShown() throws Exception {
    layOut();
    var lines = lines();
    assertThat(lines).hasSizeGreaterThan(5);
    for (var line : lines) {
      var run = Launch.of(folder, Map.of(), List.of("sh", "-c", line.command()));
      if (line.command().startsWith("./lupe browse")) {
        assertThat(run.err()).as(line.command()).contains("terminal");
        continue;
      }
      assertThat(run.exit()).as("%s%n%s", line.command(), run.err()).isZero();
      assertThat(run.out()).as(line.command()).isNotBlank();
      line.answer().forEach(shown -> assertThat(run.out()).as(line.command()).contains(shown));
    }
  }

  /** A checkout to look at: the command, its articles, and a file that a reader would bring. */
  private void layOut() throws Exception {
    var unpacked = Launch.of(folder, Map.of(), List.of("tar", "xzf", DISTRIBUTION.toString()));
    assertThat(unpacked).isEqualTo(new Launch(0, "", ""));
    var name = DISTRIBUTION.getFileName().toString().replace(".tar.gz", "");
    Files.createSymbolicLink(folder.resolve("lupe"), Path.of(name, "lupe"));
    Files.createSymbolicLink(folder.resolve("testdata"), ROOT.resolve("testdata"));
    Files.writeString(folder.resolve("synonyms.txt"), "Hafen, Seehafen\n");
  }

  private static List<Line> lines() throws IOException {
    var lines = new ArrayList<Line>();
    boolean inConsole = false;
    for (String text : Files.readAllLines(ROOT.resolve("README.md"))) {
      if (text.startsWith("```")) {
        inConsole = text.equals("```console");
      } else if (inConsole && text.startsWith(PROMPT)) {
        lines.add(new Line(text.substring(PROMPT.length()), new ArrayList<>()));
      } else if (inConsole && !text.isBlank()) {
        lines.getLast().answer().add(text);
      }
    }
    return lines.stream().filter(line -> line.command().startsWith("./lupe ")).toList();
  }
}
