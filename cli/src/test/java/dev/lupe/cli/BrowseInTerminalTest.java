package dev.lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types into {@code lupe browse} in a real terminal emulator and reads what it shows. */
class BrowseInTerminalTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir
  Path folder;

  private final String server = "lupe-test-" + ProcessHandle.current().pid();

  @BeforeEach
  void startShell() throws Exception {
    assumeTrue(hasTmux(), "tmux is not installed, so there is no terminal to type into");
    tmux("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "env PS1='$ ' sh");
    see(screen -> screen.contains("$"));
  }

  private static boolean hasTmux() {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @AfterEach
  void endTerminal() throws Exception {
    if (hasTmux()) {
      run("kill-server");
    }
  }

  private String tmux(String... words) throws Exception {
    var answer = run(words);
    assertThat(answer.exit()).as(answer.out()).isZero();
    return answer.out();
  }

  private record Answer(int exit, String out) {}

  private Answer run(String... words) throws Exception {
    var command = new ArrayList<>(List.of("tmux", "-u", "-L", server));
    command.addAll(Arrays.asList(words));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Answer(process.waitFor(), out);
  }

  private void keys(String... keys) throws Exception {
    var words = new ArrayList<>(List.of("send-keys"));
    words.addAll(Arrays.asList(keys));
    tmux(words.toArray(String[]::new));
  }

  /** The screen as soon as it is as expected. */
  private String see(Predicate<String> expected) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    String screen = tmux("capture-pane", "-p");
    while (!expected.test(screen)) {
      assertThat(System.nanoTime()).as("the screen stays%n%s", screen).isLessThan(end);
      screen = tmux("capture-pane", "-p");
    }
    return screen;
  }

  /** The command, its long options in a file. */
  private String command() throws IOException {
    String classes = System.getProperty("surefire.test.class.path",
        System.getProperty("java.class.path"));
    var options = Files.writeString(folder.resolve("options"), """
        --enable-native-access=ALL-UNNAMED
        -Dlupe.stdout.terminal=true
        -Dlupe.stderr.terminal=true
        -XX:TieredStopAtLevel=1
        -cp "%s"
        """.formatted(classes.replace("\\", "\\\\")));
    return Path.of(System.getProperty("java.home"), "bin", "java") + " @" + options
        + " dev.lupe.cli.Main browse --in '"
        + Path.of("../testdata/articles").toAbsolutePath().normalize() + "'";
  }

  @Test
  void oneSearchesOpensGoesOnAndLeaves() throws Exception {
    keys("stty -a > /dev/null; echo before", "Enter");
    see(screen -> screen.contains("\nbefore"));
    String settings = tmux("display-message", "-p", "#{pane_tty}").strip();
    String before = stty(settings);
    tmux("send-keys", "-l", command() + "; echo left=$?");
    keys("Enter");
    see(screen -> screen.startsWith("Search:") && screen.contains("[ ] de"));

    keys("H", "a", "f", "e", "n");
    see(screen -> screen.startsWith("Search: Hafen") && screen.contains("▶ Minister beraten"));

    keys("Tab", "Space");
    see(screen -> screen.contains("[x] de"));
    keys("Tab", "Enter");
    see(screen -> screen.contains("4 marks") && screen.contains("de/hafen.txt"));
    keys("n");
    see(screen -> screen.contains("mark 1 of 4"));

    tmux("resize-window", "-x", "100", "-y", "30");
    see(screen -> screen.lines().count() >= 29
        && screen.lines().reduce("", (one, last) -> last).contains("mark 1 of 4"));
    tmux("resize-window", "-x", "80", "-y", "24");

    keys("Escape");
    see(screen -> screen.startsWith("Search: Hafen"));
    keys("C-c");
    String after = see(screen -> screen.contains("left=0"));
    assertThat(after).contains("before").doesNotContain("Search:", "▶");
    assertThat(stty(settings)).isEqualTo(before);
  }

  private static String stty(String terminal) throws Exception {
    var process = new ProcessBuilder("stty", "-F", terminal, "-g").redirectErrorStream(true)
        .start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
