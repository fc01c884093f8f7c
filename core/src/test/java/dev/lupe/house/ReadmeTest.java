package dev.lupe.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java examples of the README compile; those that are statements run and print something. */
class ReadmeTest {
  @TempDir
  static Path folder;

  private static List<Example> examples = List.of();

  @BeforeAll
  static void readExamples() throws IOException {
    var blocks = Markdown.read(Repository.file("README.md")).blocks("java");
    var found = new ArrayList<Example>();
    for (var block : blocks) {
      found.add(Example.of(block, "Example" + (found.size() + 1)));
    }
    examples = List.copyOf(found);
    assertThat(examples).as("Java examples in README.md").isNotEmpty();
  }

  @Test
  void theExamplesCompileAndRun() throws Exception {
    compile();
    copyArticles();
    for (var example : examples) {
      if (example.isRunnable()) {
        assertThat(run(example)).as("output of%n%s", example.source()).isNotBlank();
      }
    }
  }

  private static void compile() throws IOException {
    var arguments = new ArrayList<>(List.of("-proc:none", "-Xlint:all", "-Werror", "--release",
        "21", "-d", folder.resolve("classes").toString(), "-cp", classPath()));
    for (var example : examples) {
      var file = Files.createDirectories(folder.resolve("sources"))
          .resolve(example.name() + ".java");
      Files.writeString(file, example.source());
      arguments.add(file.toString());
    }
    var messages = new ByteArrayOutputStream();
    int errors = ToolProvider.getSystemJavaCompiler()
        .run(null, messages, messages, arguments.toArray(String[]::new));
    assertThat(errors).as(messages.toString(StandardCharsets.UTF_8)).isZero();
  }

  /** Runs in a process of its own, since the examples name files relative to where they run. */
  private static String run(Example example) throws IOException, InterruptedException {
    var output = folder.resolve(example.name() + ".out");
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var process = new ProcessBuilder(java.toString(), "-XX:TieredStopAtLevel=1",
        "-Dstdout.encoding=UTF-8", "-cp", folder.resolve("classes") + ":" + classPath(),
        example.name())
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    var printed = Files.readString(output);
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }

  private static void copyArticles() throws IOException {
    var articles = Repository.file("testdata/articles");
    var target = folder.resolve("articles");
    try (var files = Files.walk(articles)) {
      for (var file : files.toList()) {
        Files.copy(file, target.resolve(articles.relativize(file).toString()));
      }
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
