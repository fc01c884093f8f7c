package dev.lupe.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lupe.article.Article;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
  private static final String TEXT = "Ferry sails again\n\nThe ferry is back, the port said.\n";

  @TempDir
  private Path temp;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("news"));
  }

  @Test
  void idsArePathsBelowTheFolderInTheirOrder() throws IOException {
    for (var name : List.of("b.txt", "a/z.txt", "a.txt", "a/b/y.TXT", "a-b.txt", "ä ö.txt")) {
      write(name, TEXT);
    }

    assertThat(ids(ArticleFiles.in(folder))).isSorted()
        .containsExactly("a-b.txt", "a.txt", "a/b/y.TXT", "a/z.txt", "b.txt", "ä ö.txt");
  }

  @Test
  void aFoundFileKnowsItsPathStampAndHowMuchOfItWasRead() throws IOException {
    var file = write("a.txt", TEXT);
    var missing = folder.resolve("missing.txt");

    var found = ArticleFiles.in(file, missing).found();
    var first = found.next();
    assertThat(first.name()).isEqualTo(file.toString());
    assertThat(first).hasToString(file.toString());
    assertThat(first.path()).hasValue(file);
    assertThat(first.stamp()).isPresent();
    assertThat(first.bytesRead()).isZero();
    first.results().forEachRemaining(result -> assertThat(result).isNotNull());
    assertThat(first.bytesRead()).isEqualTo(Files.size(file));
    var second = found.next();
    assertThat(second.path()).hasValue(missing);
    assertThat(second.stamp()).isEmpty();
    assertThat(found).isExhausted();
  }

  @Test
  void aNamedFileHasItsNameAsId() throws IOException {
    var file = write("deep/er/a.txt", TEXT);

    assertThat(ids(ArticleFiles.in(file))).containsExactly("a.txt");
  }

  @Test
  void filesOfOtherEndingsAndHiddenOnesArePassedOver() throws IOException {
    for (var name : List.of("a.txt", "b.png", "README", ".c.txt", ".git/d.txt", "e.txt~")) {
      write(name, TEXT);
    }

    assertThat(read(ArticleFiles.in(folder))).hasSize(1);
  }

  @Test
  void theFolderOfAnIndexIsPassedOver() throws IOException {
    write("a.txt", TEXT);
    write("old.index/segments_1a", "");
    write("old.index/lupe-writer.txt", TEXT);
    write("segments_of_the_market/b.txt", TEXT);
    write("segments_.txt", TEXT);

    assertThat(ids(ArticleFiles.in(folder)))
        .containsExactly("a.txt", "segments_.txt", "segments_of_the_market/b.txt");
    assertThat(read(ArticleFiles.in(folder.resolve("old.index")))).containsExactly(skipped(
        folder.resolve("old.index"), 0,
        "it is the folder of an index, which holds no articles to read"));
  }

  @Test
  void whatWasNamedAndCannotBeReadIsReported() throws IOException {
    var picture = write("b.png", "?");
    var missing = folder.resolve("missing.txt");

    assertThat(read(ArticleFiles.in(picture, missing))).containsExactly(
        skipped(picture, 0, "no reader knows its ending"),
        skipped(missing, 0, "it does not exist"));
  }

  @Test
  void anEmptyFileOfLinesAndATextWithAZeroAreReported() throws IOException {
    var empty = write("a.jsonl", "");
    var zero = write("b.jsonl", "{\"id\": \"z\", \"title\": \"a\\u0000b\"}\n");
    write("c.jsonl", "\n");

    assertThat(read(ArticleFiles.in(folder))).containsExactly(
        skipped(empty, 0, "it is empty"),
        skipped(zero, 0, "article 'z': it is no text: a zero stands at 1"));
  }

  @Test
  void oneBadFileNeverStopsTheOthers() throws IOException {
    write("a.txt", TEXT);
    var empty = write("b.txt", "");
    var blank = write("c.txt", " \n\u00a0\n");
    var binary = write("d.txt", "a\0b");
    var noGzip = write("e.txt.gz", "plain");
    var lines = write("f.jsonl", "{\"id\":1,\"title\":\"T\"}\nbad\n{\"id\":2,\"title\":\"U\"}\n");
    write("g.txt", TEXT);

    var results = read(ArticleFiles.in(folder));

    assertThat(results).hasSize(9).contains(
        skipped(empty, 0, "it is empty"),
        skipped(blank, 0, "it holds no text, only blanks"),
        skipped(binary, 0, "it is no text: a zero stands at 1"),
        skipped(noGzip, 0, "the compressed data is damaged: Not in GZIP format"),
        skipped(lines, 2, "column 1: Unrecognized token 'bad'"));
    assertThat(ids(ArticleFiles.in(folder))).containsExactly("a.txt", "1", "2", "g.txt");
  }

  @Test
  void gzipIsReadAsItIs() throws IOException {
    gzip("a.txt.gz", TEXT);
    gzip("b.jsonl.GZ", "{\"title\":\"T\"}\n");

    assertThat(ids(ArticleFiles.in(folder))).containsExactly("a.txt.gz", "b.jsonl.GZ#1");
  }

  @Test
  void truncatedGzipKeepsWhatCameBefore() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\":").append(i).append(",\"title\":\"Ferry ").append(i).append("\"}\n");
    }
    var file = gzip("a.jsonl.gz", lines.toString());
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    var results = read(ArticleFiles.in(folder));

    assertThat(results.size()).isBetween(5_000, 15_000);
    assertThat(results.getLast())
        .isEqualTo(skipped(file, 0, "the compressed data ends too early"));
    assertThat(results.subList(0, results.size() - 1))
        .allMatch(result -> result instanceof ReadResult.Read);
  }

  @Test
  void gzipBombsAreGivenUp() throws IOException {
    var file = folder.resolve("a.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      var blanks = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 100; i++) {
        out.write(blanks);
      }
    }

    assertThat(read(ArticleFiles.in(folder))).containsExactly(skipped(file, 0,
        "the compressed data is damaged: it grows to more than 200 times its size"));
  }

  @Test
  void theSameIdFromTwoNamedPathsGetsFoldersInFront() throws IOException {
    for (var name : List.of("one/x.txt", "two/x.txt", "two/y.txt", "deep/two/x.txt")) {
      write(name, TEXT);
    }
    var one = folder.resolve("one");
    var two = folder.resolve("two");
    var alsoTwo = folder.resolve("deep/two");

    assertThat(ids(ArticleFiles.in(one, two, alsoTwo)))
        .containsExactly("x.txt", "news/two/x.txt", "y.txt", "deep/two/x.txt");
    assertThat(ids(ArticleFiles.in(one, two))).containsExactly("x.txt", "two/x.txt", "y.txt");
    assertThat(ids(ArticleFiles.in(one.resolve("x.txt"), two.resolve("x.txt"))))
        .containsExactly("x.txt", "two/x.txt");
    assertThat(ids(ArticleFiles.in(one, one, one.resolve("../one")))).containsExactly("x.txt");
  }

  @Test
  void linksAreNotFollowedAndThoseThatLeadOutAreReported() throws IOException {
    var outside = Files.writeString(temp.resolve("outside.txt"), TEXT);
    var inside = write("a.txt", TEXT);
    write(".hidden/h.txt", TEXT);
    var out = link("out.txt", outside);
    var outFolder = link("out", temp);
    var nowhere = link("nowhere.txt", folder.resolve("gone.txt"));
    var hidden = link("shown.txt", folder.resolve(".hidden/h.txt"));
    link("in.txt", inside);
    link("loop", folder);
    link("out.png", outside);

    assertThat(read(ArticleFiles.in(folder))).hasSize(5).contains(
        skipped(out, 0, "it is a link that leads out of the folder"),
        skipped(outFolder, 0, "it is a link that leads out of the folder"),
        skipped(nowhere, 0, "it is a link that leads nowhere"),
        skipped(hidden, 0, "it is a link to a hidden file"));
    assertThat(ids(ArticleFiles.in(out, folder.resolve("loop"))))
        .containsExactly("out.txt", "a.txt");
  }

  @Test
  void namesInOldEncodingsStayApart() throws IOException {
    var address = folder.toUri().toString();
    assumeTrue(System.getProperty("os.name", "").equals("Linux"), "names are bytes there");
    Files.writeString(Path.of(URI.create(address + "f%E4hre.txt")), TEXT);
    Files.writeString(Path.of(URI.create(address + "f%F6hre.txt")), TEXT);

    assertThat(ids(ArticleFiles.in(folder))).containsExactly("fähre.txt", "föhre.txt");
  }

  @Test
  void namedPipesAreNotOpened() throws IOException, InterruptedException {
    var pipe = folder.resolve("pipe.txt");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is there");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

    assertThat(read(ArticleFiles.in(folder))).containsExactly(
        skipped(pipe, 0, "it is no regular file"));
    assertThat(read(ArticleFiles.in(pipe))).containsExactly(
        skipped(pipe, 0, "it is neither a file nor a folder"));
  }

  @Test
  void aFileThatVanishesIsReported() throws IOException {
    write("a.txt", TEXT);
    var gone = write("b.txt", TEXT);
    var results = ArticleFiles.in(folder).iterator();
    results.next();
    Files.delete(gone);

    assertThat(results).toIterable()
        .containsExactly(skipped(gone, 0, "it does not exist, or not any more"));
  }

  @Test
  void readersThatAreGivenAreAskedFirst() throws IOException {
    write("a.shout", "ferry");
    write("b.txt", "ferry");

    var files = ArticleFiles.in(folder).with(new Shout());

    assertThat(read(files)).containsExactly(
        new ReadResult.Read(Article.of("a.shout", "FERRY", ""), List.of()),
        new ReadResult.Read(Article.of("b.txt", "FERRY", ""), List.of()));
  }

  @Test
  void aReaderThatFailsCostsOnlyItsFile() throws IOException {
    var first = write("a.txt", "unchecked");
    var second = write("b.txt", "late");
    write("c.txt", "ferry");

    assertThat(read(ArticleFiles.in(folder).with(new Shout()))).containsExactly(
        skipped(first, 0, "its reader failed: java.lang.IllegalStateException: no voice"),
        new ReadResult.Read(Article.of("b.txt", "LATE", ""), List.of()),
        skipped(second, 0, "the disk is gone"),
        new ReadResult.Read(Article.of("c.txt", "FERRY", ""), List.of()));
  }

  @Test
  void eachIterationReadsAnew() throws IOException {
    write("a.txt", TEXT);
    var files = ArticleFiles.in(folder);

    assertThat(ids(files)).hasSize(1);
    write("b.txt", TEXT);
    assertThat(ids(files)).hasSize(2);
  }

  @Test
  void foldersWithinAnArchiveCanBeRead() throws IOException {
    var archive = URI.create("jar:" + temp.resolve("news.zip").toUri());
    try (var zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Files.createDirectory(zip.getPath("/in"));
      Files.writeString(zip.getPath("/in/a.txt"), TEXT);

      assertThat(ids(ArticleFiles.in(zip.getPath("/")))).containsExactly("in/a.txt");
    }
  }

  private Path write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    return Files.writeString(file, text);
  }

  private Path gzip(String name, String text) throws IOException {
    var file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(UTF_8));
    }
    return file;
  }

  private Path link(String name, Path target) throws IOException {
    return Files.createSymbolicLink(folder.resolve(name), target);
  }

  private static List<ReadResult> read(ArticleFiles files) {
    var results = new ArrayList<ReadResult>();
    files.forEach(results::add);
    return results;
  }

  private static List<String> ids(ArticleFiles files) {
    return read(files).stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> ((ReadResult.Read) result).article().id())
        .toList();
  }

  private static ReadResult skipped(Path file, long line, String reason) {
    return new ReadResult.Skipped(new Refusal(file.toString(), line, reason));
  }

  /** Reads a file as a headline in capitals, and fails where it is told to. */
  private static final class Shout implements ArticleReader {
    @Override
    public boolean reads(String fileName) {
      return fileName.endsWith(".shout") || fileName.endsWith(".txt");
    }

    @Override
    public Stream<ReadResult> read(ArticleSource source) throws IOException {
      try (var in = source.open()) {
        var text = new String(in.readAllBytes(), UTF_8);
        var article = Article.of(source.id(), text.toUpperCase(Locale.ROOT), "");
        return switch (text) {
          case "unchecked" -> throw new IllegalStateException("no voice");
          case "late" -> Stream.of(1, 2).map(part -> {
            if (part == 2) {
              throw new UncheckedIOException(new IOException("the disk is gone"));
            }
            return new ReadResult.Read(article, List.of());
          });
          default -> Stream.of(new ReadResult.Read(article, List.of()));
        };
      }
    }
  }
}
