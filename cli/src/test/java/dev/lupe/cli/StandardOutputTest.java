package dev.lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
  @Test
  void aClosedPipeIsSilentSuccess() {
    var output = new StandardOutput(failing("Broken pipe"));
    assertThat(run(output)).isEqualTo(ExitCode.FOUND);
    assertThat(output.failure()).isEmpty();
  }

  @Test
  void aFullDiskIsRemembered() {
    var output = new StandardOutput(failing("No space left on device"));
    assertThat(run(output)).isEqualTo(ExitCode.FOUND);
    assertThat(output.failure()).get().extracting(IOException::getMessage)
        .isEqualTo("No space left on device");
  }

  private static int run(StandardOutput output) {
    var err = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    return Main.run(
        new Shell(new PrintStream(output, false, UTF_8), err, Map.of(), Set.of(), Run.TODAY),
        "--help");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
