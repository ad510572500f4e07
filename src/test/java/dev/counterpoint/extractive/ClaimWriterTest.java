package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | true",
        "On Monday, | true",
        "The vote is near, and | true",
        "She waits \u2014 | true",
        "But | true",
        "Meanwhile | true",
        "Secretary of State | true",
        "While | false",
        "As | false",
        "While people leaving | false",
        "a few owners reading what | false",
        "The speech comes as the mayor of | false"
      })
  void beginsASentenceOnlyWhereAClauseBegins(String before, boolean may) {
    assertThat(ClaimWriter.canBeCutAfter(before)).as(before).isEqualTo(may);
  }
}
