package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The longest entry that begins at a word. */
class PhrasesTest {

  private final Phrases phrases = new Phrases();

  PhrasesTest() {
    phrases.add("fire department");
    phrases.add("fire");
    phrases.add("fire department budget cut");
    phrases.add("…");
  }

  @ParameterizedTest
  @CsvSource({
    "fire, 1", "Fire alarm, 1", "fire department, 2", "fire department budget, 2",
    "fire department budget cut now, 4", "fire's heat, 1", "fire department's, 2", "a fire, 0",
    "department, 0", "'', 0"
  })
  void isFound(String text, int words) {
    assertThat(phrases.lengthAt(Word.of(text), 0)).as(text).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "fire, true",
    "fire department, true",
    "fire department budget, false",
    "fire alarm, false",
    "department, false",
    "…, false"
  })
  void isContained(String text, boolean contained) {
    assertThat(phrases.contains(text)).as(text).isEqualTo(contained);
  }
}
