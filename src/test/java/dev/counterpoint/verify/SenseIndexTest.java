package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words found by any of their senses, also by the thousand. */
class SenseIndexTest {

  @Test
  void findsTheWordsThatShareASense() {
    SenseIndex index = new SenseIndex();
    index.add(new int[] {7, 8}, 0);
    index.add(new int[] {8, 9}, 1);
    index.add(new int[] {7 + 256}, 2);
    assertThat(index.sharing(new int[] {8}).stream()).containsExactly(0, 1);
    assertThat(index.sharing(new int[] {7}).stream()).containsExactly(0);
    assertThat(index.sharing(new int[] {9, 7 + 256}).stream()).containsExactly(1, 2);
    assertThat(index.sharing(new int[] {10}).stream()).isEmpty();
    assertThat(index.sharing(new int[0]).stream()).isEmpty();
  }

  @Test
  void grows() {
    SenseIndex index = new SenseIndex();
    for (int word = 0; word < 3_000; word++) {
      index.add(new int[] {word / 2, 50_000 + word}, word);
    }
    for (int word = 0; word < 3_000; word += 2) {
      assertThat(index.sharing(new int[] {word / 2}).stream()).containsExactly(word, word + 1);
      assertThat(index.sharing(new int[] {50_000 + word}).stream()).containsExactly(word);
    }
  }
}
