package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims on sentences that nobody says anything in. */
class VoicedTest {

  private final Voiced check = new Voiced();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | 3 | A claim.",
        "true  | 4 | A claim.",
        "true  | 0 | A claim.",
        "false | 1 | A claim.",
        "false | 2 | A claim.",
        "false | 5 | A claim.",
      })
  void catches(boolean caught, Integer sentence, String text) {
    assertThat(Harbor.isCaught(check, text, sentence)).as(text).isEqualTo(caught);
  }

  @Test
  void ourOwnProseNeedsNoVoice() {
    assertThat(Harbor.isCaught(check, "The board will vote.")).isFalse();
  }
}
