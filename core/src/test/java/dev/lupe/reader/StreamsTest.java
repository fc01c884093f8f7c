package dev.lupe.reader;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** Streams that turn what is stored into what is read, byte by byte and in pieces. */
class StreamsTest {
  private static final String TEXT = "Fähre 🚢 nach Båstad\n".repeat(2_000);

  @Test
  void textOfAnyEncodingWithAMarkComesOutInUtf8() throws IOException {
    for (var charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      byte[] stored = ("\ufeff" + TEXT).getBytes(charset);

      assertThat(new String(Utf8Stream.of(in(stored)).readAllBytes(), UTF_8)).isEqualTo(TEXT);
      assertThat(new String(oneByOne(Utf8Stream.of(in(stored))), UTF_8)).isEqualTo(TEXT);
    }
    assertThat(Utf8Stream.of(in("\ufeffFähre".getBytes(UTF_8))).readAllBytes())
        .isEqualTo("Fähre".getBytes(UTF_8));
    assertThat(Utf8Stream.of(in("Fähre".getBytes(UTF_8))).readAllBytes())
        .isEqualTo("Fähre".getBytes(UTF_8));
  }

  @Test
  void noCharacterIsTornWhereABufferEnds() throws IOException {
    for (int before = 8_180; before < 8_200; before++) {
      String text = "a".repeat(before) + "🚢🚢";
      byte[] stored = ("\ufeff" + text).getBytes(UTF_16LE);
      assertThat(new String(Utf8Stream.of(in(stored)).readAllBytes(), UTF_8)).isEqualTo(text);
    }
  }

  @Test
  void nothingWantedIsNothingRead() throws IOException {
    var stream = Utf8Stream.of(in("\ufeffab".getBytes(UTF_16LE)));

    assertThat(stream.read(new byte[0], 0, 0)).isZero();
    var into = new byte[5];
    assertThat(stream.read(into, 1, 1)).isEqualTo(1);
    assertThat(into).containsExactly(0, 'a', 0, 0, 0);
    assertThat(stream.read()).isEqualTo('b');
    assertThat(stream.read()).isEqualTo(-1);
    assertThat(stream.read(into, 0, 5)).isEqualTo(-1);
  }

  @Test
  void closingReachesTheStreamBeneath() throws IOException {
    boolean[] closed = new boolean[1];
    var beneath = new ByteArrayInputStream("\ufeffab".getBytes(UTF_16LE)) {
      @Override
      public void close() {
        closed[0] = true;
      }
    };
    Utf8Stream.of(beneath).close();
    assertThat(closed[0]).isTrue();
  }

  @Test
  void whatIsCompressedComesOutAsItWas() throws IOException {
    byte[] text = TEXT.getBytes(UTF_8);

    assertThat(BoundedGzip.open(in(gzip(text, 1))).readAllBytes()).isEqualTo(text);
    assertThat(oneByOne(BoundedGzip.open(in(gzip(text, 1))))).isEqualTo(text);
  }

  @Test
  void aBombIsGivenUpAndAGreatTextIsNot() throws IOException {
    var bomb = gzip(new byte[1 << 20], 66);
    assertThatThrownBy(() -> read(BoundedGzip.open(in(bomb)))).isInstanceOf(ZipException.class)
        .hasMessageContaining("200 times");

    var free = gzip(new byte[1 << 20], 64);
    assertThat(read(BoundedGzip.open(in(free)))).isEqualTo(64L << 20);

    var great = new byte[1 << 20];
    new Random(5).nextBytes(great);
    assertThat(read(BoundedGzip.open(in(gzip(great, 70))))).isEqualTo(70L << 20);
  }

  @Test
  void bytesAreCountedAsTheyAreRead() throws IOException {
    var count = new LongAdder();
    var stream = new CountedStream(in(new byte[] {1, 2, 3, 4, 5}), count);

    assertThat(stream.read()).isEqualTo(1);
    assertThat(count.sum()).isEqualTo(1);
    assertThat(stream.read(new byte[3], 0, 3)).isEqualTo(3);
    assertThat(count.sum()).isEqualTo(4);
    assertThat(stream.readAllBytes()).containsExactly(5);
    assertThat(stream.read()).isEqualTo(-1);
    assertThat(stream.read(new byte[3], 0, 3)).isEqualTo(-1);
    assertThat(count.sum()).isEqualTo(5);
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] gzip(byte[] bytes, int times) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        gzip.write(bytes);
      }
    }
    return out.toByteArray();
  }

  private static long read(InputStream in) throws IOException {
    return in.transferTo(OutputStream.nullOutputStream());
  }

  private static byte[] oneByOne(InputStream in) throws IOException {
    var out = new ByteArrayOutputStream();
    for (int one = in.read(); one >= 0; one = in.read()) {
      out.write(one);
    }
    return out.toByteArray();
  }
}
