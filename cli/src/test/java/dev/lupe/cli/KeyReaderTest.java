package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.cli.Key.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyReaderTest {
  private static List<Key> keys(String sent) throws IOException {
    var left = new StringBuilder(sent);
    var reader = new KeyReader(millis -> {
      if (left.isEmpty()) {
        return -2;
      }
      int next = left.charAt(0);
      left.deleteCharAt(0);
      return next;
    });
    var keys = new ArrayList<Key>();
    for (var key = reader.next(1); !left.isEmpty() || key.kind() != Kind.NONE; key =
        reader.next(1)) {
      keys.add(key);
    }
    return keys;
  }

  @Test
  void lettersAreLetters() throws IOException {
    assertThat(keys("aß東🚆")).extracting(Key::letter)
        .containsExactly((int) 'a', (int) 'ß', (int) '東', 0x1F686);
  }

  @Test
  void sequencesAreKeys() throws IOException {
    assertThat(keys("\u001b[A\u001bOB\u001b[C\u001b[D\u001b[5~\u001b[6~\u001b[H\u001bOF\u001b[3~"
        + "\u001b[1;5C\r\t\u007f\u0015\u0017")).extracting(Key::kind)
        .containsExactly(Kind.UP, Kind.DOWN, Kind.RIGHT, Kind.LEFT, Kind.PAGE_UP, Kind.PAGE_DOWN,
            Kind.HOME, Kind.END, Kind.DELETE, Kind.RIGHT, Kind.ENTER, Kind.TAB, Kind.BACKSPACE,
            Kind.CLEAR, Kind.WORD_BACK);
  }

  @Test
  void aLoneEscapeIsOne() throws IOException {
    assertThat(keys("\u001b")).extracting(Key::kind).containsExactly(Kind.ESCAPE);
  }

  @Test
  void controlsAndTheEndLeave() throws IOException {
    assertThat(keys("\u0003\u0004")).extracting(Key::kind).containsOnly(Kind.QUIT);
    assertThat(new KeyReader(millis -> -1).next(1).kind()).isEqualTo(Kind.QUIT);
  }
}
