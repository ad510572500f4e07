package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The board met on the zoning plan. Ann Lee wants the zoning plan. | the zoning plan",
        "The board met on a new zoning plan. Ann Lee wants the zoning plan. | the zoning plan",
        "The Harbor bill is late. Ann Lee wrote the Harbor bill. | the Harbor bill",
        "The ban is late. Ann Lee wants the ban. Bob Orlov hates the ban. | the ban",
      })
  void areMattersTheArticleComesBackTo(String text, String topic) {
    assertThat(Topics.main(Drafts.scene(text, null))).contains(topic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The official told us of the storm. The official told us so. An official told us more.",
        "She took the job. The job is hard. Ann Lee wants the job.",
        "A diverse array met. The diverse array met. A diverse array left.",
        "The ban is late.",
        "One. Two. Three. Four. Five. The zoning plan failed. The zoning plan is dead.",
      })
  void areNothingElse(String text) {
    assertThat(Topics.main(Drafts.scene(text, null))).as(text).isEmpty();
  }
}
