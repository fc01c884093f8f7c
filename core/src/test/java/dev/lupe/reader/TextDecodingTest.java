package dev.lupe.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {
  private static final long SEED = Long.getLong("lupe.seed", 20_240_311L);
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TEXT = "Die Fähre fährt wieder – „endlich“, sagte der Kapitän.\n";

  @Test
  void aBrokenTextSaysWhere() {
    byte[] bytes = {(byte) 0xff, (byte) 0xfe, 'a', 0, 0, (byte) 0xdc, 'b', 0};
    assertThatThrownBy(() -> TextDecoding.decode(bytes)).isInstanceOf(IOException.class)
        .hasMessage("its first bytes say UTF-16LE, but it is broken at byte 5");
  }

  @Test
  void utf8IsReadWithoutANote() throws IOException {
    assertThat(TextDecoding.decode(TEXT.getBytes(UTF_8)))
        .isEqualTo(new TextDecoding(TEXT, Optional.empty()));
  }

  @Test
  void aReplacementCharacterInTheFileIsTheAuthors() throws IOException {
    assertThat(TextDecoding.decode("a \ufffd b".getBytes(UTF_8)).note()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void theByteOrderMarkDecides(String name) throws IOException {
    var decoded = TextDecoding.decode(("\ufeff" + TEXT).getBytes(Charset.forName(name)));

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.note().orElse("read as UTF-8")).isEqualTo("read as " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {TEXT, "Паром снова ходит между портами, сообщило управление порта.\n",
    "Ferry\n"})
  void utf16IsSeenWithoutAMark(String text) throws IOException {
    assertThat(TextDecoding.decode(text.getBytes(UTF_16LE)).text()).isEqualTo(text);
    assertThat(TextDecoding.decode(text.getBytes(UTF_16BE)).text()).isEqualTo(text);
    assertThat(TextDecoding.decode(text.getBytes(UTF_16BE)).note())
        .hasValueSatisfying(note -> assertThat(note).contains("UTF-16BE"));
  }

  @Test
  void windows1252IsReadWithANote() throws IOException {
    var decoded = TextDecoding.decode(TEXT.getBytes(WINDOWS));

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.note()).contains("read as Windows-1252");
  }

  @Test
  void theHolesOfWindows1252AreFilledAndSaid() throws IOException {
    var decoded = TextDecoding.decode(("Fähre\u0081" + TEXT).getBytes(ISO_8859_1));

    assertThat(decoded.text()).startsWith("Fähre\u0081Die");
    assertThat(decoded.note()).contains("read as Windows-1252, but 1 bytes as ISO-8859-1");
  }

  @ParameterizedTest
  @CsvSource({"Shift_JIS, 船は今日も湖を渡る。港の人々は喜んでいる。", "EUC-JP, 船は今日も湖を渡る。港の人々は喜んでいる。",
    "Shift_JIS, フェリーのニュース", "Shift_JIS, こどもたちのうた", "GBK, 渡船今天又在湖上航行。港口的人们很高兴。",
    "Big5, 渡船今天又在湖上航行。港口的人們很高興。",
    "EUC-KR, 나룻배는 오늘도 호수를 건넌다. 사람들은 기뻐한다.", "windows-1251, Паром снова идёт через озеро.",
    "windows-1253, Το πλοίο ταξιδεύει και πάλι στη λίμνη."})
  void otherEncodingsAreRefusedAndNotReadAsSomethingElse(String charset, String text) {
    assertThatThrownBy(
        () -> TextDecoding.decode(("Fähre: " + text).getBytes(Charset.forName(charset))))
        .isInstanceOf(IOException.class).hasMessageContaining("convert it to UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Die Fähre überquert täglich den Müggelsee – „schön“, findet Jörg Ößler.",
    "ÄÖÜ", "GRÖẞE, ÄÖÜäöüß sind Umlaute; Ämter, Öl, Übung, größer, Maß, Füße und Äpfel auch.",
    "L’été dernier, une idée née à l’école a été créée ; «ça», déçut.", "Å, Ø og Æ: æøå",
    "Það er þýðing á ræðu síðasta árs; hún öðlaðist gildi í júní.", "naïve café – 5 € ½ £3",
    "ƒ/2.8 ƒ/4 ƒ/5.6 ƒ/8 ƒ/11 ƒ/16 ƒ/22 ƒ/32 ƒ/45", "‚Öl‘ und ‚Äpfel‘, ‚Übung‘ und (‚Ähre‘)"})
  void westernTextsAreReadWithTheirAccents(String text) throws IOException {
    var western = text.replace('ẞ', 'ß');
    assertThat(TextDecoding.decode(western.getBytes(WINDOWS)).text()).isEqualTo(western);
  }

  @Test
  void strayBytesInUtf8AreReadOneByOne() throws IOException {
    var bytes = join(TEXT.getBytes(UTF_8), "Öl".getBytes(WINDOWS), TEXT.getBytes(UTF_8));
    var decoded = TextDecoding.decode(bytes);

    assertThat(decoded.text()).isEqualTo(TEXT + "Öl" + TEXT);
    assertThat(decoded.note()).hasValueSatisfying(note -> assertThat(note)
        .contains("1 stray").contains("byte " + TEXT.getBytes(UTF_8).length));
  }

  @ParameterizedTest
  @CsvSource({"ä,1", "–,1", "–,2", "🚢,1", "🚢,2", "🚢,3"})
  void aCharacterThatTheEndCutsIsLeftOut(String last, int bytes) throws IOException {
    var cut = Arrays.copyOf(last.getBytes(UTF_8), bytes);
    var decoded = TextDecoding.decode(join(TEXT.getBytes(UTF_8), cut));

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.note())
        .contains("the text ends within a character, which was left out");
  }

  @Test
  void anAccentAtTheEndOfWindows1252IsKept() throws IOException {
    assertThat(TextDecoding.decode("Le café".getBytes(WINDOWS)).text()).isEqualTo("Le café");
  }

  @Test
  void whatAMarkPromisesIsHeld() {
    assertThatThrownBy(() -> TextDecoding.decode(join("\ufeffa".getBytes(UTF_16LE), new byte[1])))
        .isInstanceOf(IOException.class).hasMessageContaining("UTF-16LE");
    assertThatThrownBy(() -> TextDecoding.decode(
        join("\ufeffa".getBytes(UTF_8), TEXT.getBytes(WINDOWS))))
        .isInstanceOf(IOException.class).hasMessageContaining("UTF-8");
  }

  @Test
  void binaryFilesAreRefusedAndNamedWhereTheyAreKnown() {
    refused("it is no text: a zero stands at 3", "abc\0def");
    refused("compressed with gzip", "\u001f\u008b\u0008\0\0\0");
    refused("zip archive", "PK\u0003\u0004\u0014\0");
    refused("a PDF file", "%PDF-1.7\n\0");
    refused("3 of its 6 characters are control characters", "\u0001a\u0002b\u0003c");
  }

  @Test
  void aFewControlCharactersAreNoReason() throws IOException {
    assertThat(TextDecoding.decode("\u001b[1m bold\f".getBytes(UTF_8)).note()).isEmpty();
  }

  @Test
  void noBytesEverBecomeReplacementCharacters() {
    var random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      var bytes = new byte[random.nextInt(1, 60)];
      random.nextBytes(bytes);
      for (int k = 0; k < bytes.length; k++) {
        boolean plain = random.nextInt(4) > 0;
        bytes[k] = plain ? (byte) ('a' + Math.abs(bytes[k] % 26)) : bytes[k];
      }
      try {
        assertThat(TextDecoding.decode(bytes).text()).as("seed %d, round %d", SEED, i)
            .doesNotContain("\ufffd");
      } catch (IOException e) {
        assertThat(e).as("seed %d, round %d", SEED, i).hasMessageContaining("it");
      }
    }
  }

  private static void refused(String reason, String bytes) {
    assertThatThrownBy(() -> TextDecoding.decode(bytes.getBytes(ISO_8859_1)))
        .isInstanceOf(IOException.class).hasMessageContaining(reason);
  }

  private static byte[] join(byte[]... parts) throws IOException {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }
}
