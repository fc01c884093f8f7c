package dev.lupe.internal.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedMemoryTest {
  @Test
  void whatWasNotAskedForTheLongestIsForgottenFirst() {
    var memory = new BoundedMemory<String>(5, String::length);
    memory.keep("a", "12");
    memory.keep("b", "3");
    memory.keep("c", "45");
    assertThat(memory.get("a")).isEqualTo("12");

    memory.keep("d", "67");
    assertThat(memory.get("b")).isNull();
    assertThat(memory.get("c")).isNull();
    assertThat(memory.get("a")).isEqualTo("12");
    assertThat(memory.get("d")).isEqualTo("67");
  }

  @Test
  void whatIsTooMuchAloneIsNotRememberedAndPushesNothingOut() {
    var memory = new BoundedMemory<String>(5, String::length);
    memory.keep("a", "12");
    memory.keep("b", "345678");
    assertThat(memory.get("a")).isEqualTo("12");
    assertThat(memory.get("b")).isNull();
  }

  @Test
  void whatReplacesSomethingWeighsInItsPlace() {
    var memory = new BoundedMemory<String>(5, String::length);
    memory.keep("a", "1");
    for (int i = 0; i < 10; i++) {
      memory.keep("b", "234" + i);
    }
    assertThat(memory.get("a")).isEqualTo("1");
    assertThat(memory.get("b")).isEqualTo("2349");
  }
}
