package dev.counterpoint.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueWordsTest {

  @ParameterizedTest
  @CsvSource({
    "accused, 1, true",
    "accusing, 1, true",
    "defies, 1, true",
    "rebutted, 1, true",
    "clashes, 1, true",
    "account, 1, false",
    "blaming, 1, true",
    "blazer, 1, false",
    "endorsed, 2, true",
    "endive, 2, false",
    "denied, 4, true",
    "denim, 4, false",
    "reckless, 8, true",
    "reckoned, 8, false",
    "didn't, 128, true",
    "did, 128, false",
    "but, 32, true",
    "butter, 32, false",
  })
  void formsAndLookAlikes(String word, int cue, boolean expected) {
    assertThat((CueWords.of(word) & cue) != 0).as(word).isEqualTo(expected);
  }
}
