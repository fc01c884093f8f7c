package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir
  Path folder;

  private Path index;
  private Path queries;
  private Path qrels;

  @BeforeEach
  void indexTwoArticles() throws IOException {
    index = folder.resolve("index");
    var articles = Files.writeString(folder.resolve("wire.jsonl"), """
        {"id":"w1","title":"Lake port opens","body":"The port on the lake opened.","lang":"en"}
        {"id":"w2","title":"Seehafen","body":"Der Hafen am See wird gebaut.","lang":"de"}
        """);
    queries = Files.writeString(folder.resolve("queries.tsv"), "1\tport lake\n2\tHafen\n");
    qrels = Files.writeString(folder.resolve("qrels.txt"), "1 0 w1 1\n2 0 w2 2\n2 0 w1 0\n");
    Run.lupe("index", "--index", index, articles);
  }

  @Test
  void meansArePrinted() {
    var run = evaluate();
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo("""
        2 queries
        nDCG@10     1.0000
        MRR@10      1.0000
        MAP         1.0000
        recall@10   1.0000
        recall@100  1.0000
        """);
  }

  @Test
  void theRunIsWrittenAsTrecReadsIt() {
    var trec = folder.resolve("out.trec");
    evaluate("--run", trec);
    assertThat(trec).content().isEqualTo("1 Q0 w1 1 1.0 lupe\n2 Q0 w2 1 1.0 lupe\n");
  }

  @Test
  void aSavedResultIsComparedWith() throws IOException {
    var saved = folder.resolve("before.json");
    evaluate("--save", saved);
    Files.writeString(queries, "1\tport lake\n2\tHaven\n");
    var run = evaluate("--compare", saved);
    assertThat(run.out()).startsWith("""
        2 queries
                       now   change       p   won  lost
        nDCG@10     0.5000  -0.5000  1.0000     0     1
        """).endsWith("""
        lost in nDCG@10:
          2 1.000 → 0.000
        """);
    assertThat(evaluate("--compare", saved, "--format", "json").out())
        .startsWith("{\"means\":{\"nDCG@10\":0.5,").contains("\"queries\":{\"1\":{\"nDCG@10\":1.0,")
        .contains("\"lost\":[{\"query\":\"2\",\"before\":1.0,\"after\":0.0}]");
  }

  @Test
  void aLanguageRestrictsTheSearch() {
    assertThat(evaluate("--language", "en").out()).contains("recall@10   0.5000");
  }

  @Test
  void filesThatAreNotAsExpectedAreTold() throws IOException {
    Files.writeString(qrels, "1 0 w1 1\n2 w2\n");
    assertThat(evaluate().err()).contains("qrels.txt:2", "query 0 article grade");
    assertThat(evaluate().exit()).isEqualTo(2);
    Files.writeString(qrels, "7 0 w1 1\n");
    assertThat(evaluate().err()).contains("do both call the queries by the same names?");
    Files.writeString(qrels, "1 0 w1 1\n7 0 w1 1\n");
    assertThat(evaluate().err()).contains("1 of 2 queries", "count 0");
    assertThat(evaluate("--compare", qrels).err()).contains("This is no saved evaluation");
    assertThat(evaluate("--compare", folder.resolve("gone")).err())
        .contains("There is no file or folder");
  }

  private Run evaluate(Object... more) {
    var words = new Object[7 + more.length];
    System.arraycopy(new Object[] {"evaluate", "--index", index, "--queries", queries, "--qrels",
      qrels}, 0, words, 0, 7);
    System.arraycopy(more, 0, words, 7, more.length);
    return Run.lupe(words);
  }
}
