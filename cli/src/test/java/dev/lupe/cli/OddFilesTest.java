package dev.lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good articles among files that can't be read. */
class OddFilesTest {
  private static final int GOOD = 200;

  @TempDir
  Path folder;

  private Path articles;
  private int odd;

  @BeforeEach
  void makeFolder() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
  }

  @Test
  void eachOddFileIsOneLineAndTheGoodOnesAreFound() throws IOException {
    for (int i = 0; i < GOOD; i++) {
      Files.writeString(articles.resolve("good" + i + ".txt"),
          "Ferry number " + i + "\n\nThe ferry of pier" + i + "x sails again.\n");
    }
    writeOddFiles();
    var index = folder.resolve("index");
    var report = folder.resolve("report.jsonl");

    var run = Run.lupe("index", "--index", index, articles, "--report", report);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(odd).allMatch(line -> line.matches("left out: .+: .+"))
        .noneMatch(line -> line.contains("Exception"));
    assertThat(Files.readAllLines(report)).hasSize(odd)
        .allMatch(line -> line.startsWith("{\"file\":\"" + articles))
        .allMatch(line -> line.contains("\"reason\":"));
    assertThat(run.out()).startsWith("201 articles added, " + odd + " left out");
    assertThat(Run.lupe("search", "--index", index, "pier137x").out()).contains("good137.txt");

    var again = Run.lupe("index", "--index", index, articles);
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.out()).startsWith("0 articles added, 201 files unchanged, " + odd + " left");
  }

  private void writeOddFiles() throws IOException {
    odd("empty.txt", new byte[0]);
    odd("binary.txt", "a\0b".getBytes(UTF_8));
    odd("bomb.txt.gz", gzip(new byte[30_000_000]));
    var whole = gzip("The ferry sails.\n".repeat(5_000).getBytes(UTF_8));
    odd("cut.txt.gz", Arrays.copyOf(whole, whole.length / 2));
    odd("deep.json", "{\"title\":\"T\",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}");
    odd("deep.jsonl", "{\"title\":\"T\",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}");
    odd("deep.xml", "<nitf>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</nitf>");
    odd("entity.xml", "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///x\">]><nitf>&x;</nitf>");
    odd("twice.jsonl", "{\"title\":\"T\",\"title\":\"U\"}");
    odd("empty-id.jsonl", "{\"id\":\"\",\"title\":\"T\"}");
    odd("long-id.jsonl", "{\"id\":\"" + "x".repeat(5_000) + "\",\"title\":\"T\"}");
    odd("half.jsonl", "{\"title\":\"\\ud800\"}");
    odd("zero.jsonl", "{\"title\":\"a \\u0000\"}");
    odd("wrong-mark.txt", "\uFEFFa".getBytes(UTF_16LE), (byte) 'x');
    odd("japanese.txt", "船は今日も湖を渡る。港の人々は喜んでいる。".getBytes(Charset.forName("Shift_JIS")));
    // Of this one only the day is left out.
    odd("day.jsonl", "{\"title\":\"Day\",\"date\":\"31.02.2025\"}");
    Files.createSymbolicLink(articles.resolve("link.txt"),
        Files.writeString(folder.resolve("outside.txt"), "Outside\n"));
    odd++;
  }

  private void odd(String name, String text) throws IOException {
    odd(name, text.getBytes(UTF_8));
  }

  private void odd(String name, byte[] bytes, byte... more) throws IOException {
    var all = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, all, bytes.length, more.length);
    Files.write(articles.resolve(name), all);
    odd++;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
