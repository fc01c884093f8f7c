package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void withoutACommandItSaysWhatThereIs() {
    var run = Run.lupe();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(
        "index", "read", "search", "show", "stats", "delete", "evaluate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "search", "show", "stats", "delete", "evaluate"})
  void everyCommandExplainsItselfWithExamples(String command) {
    var run = Run.lupe(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Usage: lupe " + command, "Examples:", "--index=DIR");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.err()).isEmpty();
    assertThat(Run.lupe("help", command)).isEqualTo(run);
  }

  @Test
  void helpAndVersionAreAnswers() {
    assertThat(Run.lupe("--help").exit()).isZero();
    assertThat(Run.lupe("--help").out()).contains("Exit codes: 0 found, 1 nothing found");
    assertThat(Run.lupe("--version").out()).startsWith("lupe ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      serach x                        | There is no command 'serach'; did you mean search?
      help serach                     | There is no command 'serach'; did you mean search?
      --index a search x              | '--index' stands behind the command: lupe COMMAND --index
      search x --limt 3               | There is no option '--limt'; did you mean --limit?
      search x --limit many           | 'many' is no whole number
      search x --limit -1             | '-1' is no whole number
      search x --sort latest          | 'latest' is none of relevance, newest, oldest
      search x --format xml           | 'xml' is none of text, json, ndjson, html
      search x --color blue           | 'blue' is none of auto, always, never
      search x --since tomorrow      | 'tomorrow' is no date; write 2024, 2024-03,
      search x --since 2025 --until 2024 | No day is since 2025-01-01 and until 2024-12-31
      search x --filter place         | --filter takes FIELD=VALUE, such as place=Baku
      search x --facets place:x       | --facets takes FIELD or FIELD:N
      search x --facets place,place:3 | --facets names place twice
      search x --language klingon     | --language takes en, de or und
      search x --snippets 101         | --snippets: A hit has 0 to 100 snippets, not 101
      search x --index a --in b       | --index and --in exclude each other
      search x --in no-such-folder    | There is no file or folder 'no-such-folder'
      search                          | What shall be searched for?
      search ''                       | What shall be searched for?
      search x --limit                | Missing required parameter for option '--limit'
      show                            | Missing required parameter: 'ID'
      show a b                        | no place for another word: 'b'
      show a --format html            | Here --format is text or json
      index                           | Missing required parameter: 'PATH
      delete                          | Missing required parameter: 'ID
      """)
  void wrongUseIsToldAndIsTwo(String line, String complaint) {
    var run = Run.lupe((Object[]) line.replace("''", "").split(" ", -1));
    assertThat(run.err()).startsWith("lupe: ").contains(complaint).doesNotContain("\tat ");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"search x", "show x", "stats", "delete x"})
  void aMissingIndexIsThreeAndSaysWhatToDo(String line) {
    var args = (line + " --index no-such-index").split(" ");
    var run = Run.lupe((Object[]) args);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no-such-index", "lupe index PATH…", "--in PATH")
        .doesNotContain("\tat ");
  }

  @Test
  void debugShowsTheStackTrace() {
    var run = Run.lupe("stats", "--debug", "--index", "no-such-index");
    assertThat(run.err()).contains("\tat dev.lupe.");
    assertThat(Run.lupe("--debug", "stats", "--index", "no-such-index").err())
        .contains("\tat dev.lupe.");
  }

  @Test
  void thePublicEntryTakesItsStreams() {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), "--version");
    assertThat(exit).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("lupe ");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
