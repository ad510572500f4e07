package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loaded words of ours, and harmless or quoted ones. */
class NeutralWordsTest {

  private final NeutralWords check = new NeutralWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | Okafor slammed the board.",
        "true  | Brandt admitted that the ferry is late.",
        "true  | The so-called season is longer.",
        "true  | A draconian season comes, \"said\" Brandt.",
        "false | Okafor said the season is \"draconian\".",
        "false | The fire department answered.",
        "false | The group claimed responsibility.",
        "false | Okafor said wakes may close the fishery.",
      })
  void catches(boolean caught, String text) {
    assertThat(Harbor.isCaught(check, text)).as(text).isEqualTo(caught);
  }
}
