package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The senator slammed the plan. | The senator criticized the plan.",
        "Lee lashed out at the agency. | Lee criticized the agency.",
        "Lee defended the disastrous plan. | Lee defended the plan.",
        "Lee said the plan was fair. | Lee said the plan was fair.",
        "Lee called it \u201ca disastrous plan\u201d on Monday. | Lee called it \u201ca disastrous plan\u201d on Monday."
      })
  void saysItInNeutralWords(String text, String neutral) {
    assertThat(Neutral.said(text)).contains(neutral);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The plan was disastrous.", "It was a disastrous day."})
  void givesUpWhereTheWordCarriesTheSentence(String text) {
    assertThat(Neutral.said(text)).as(text).isEmpty();
  }
}
