package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that do not exist or are no part of the text proper. */
class EvidenceExistsTest {

  private final EvidenceExists check = new EvidenceExists();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | 99 | A claim.",
        "true  | -1 | A claim.",
        "true  | 7 | A claim.",
        "true  | 6 | A claim.",
        "false | 0 | A claim.",
        "false | 4 | A claim.",
        "false | 5 | A claim.",
      })
  void catches(boolean caught, Integer sentence, String text) {
    assertThat(Harbor.isCaught(check, text, sentence)).as(text).isEqualTo(caught);
  }

  @Test
  void oneBadSentenceIsEnough() {
    assertThat(Harbor.isCaught(check, "A claim.", 0, 1)).isFalse();
    assertThat(Harbor.isCaught(check, "A claim.", 0, 99)).isTrue();
    assertThat(Harbor.isCaught(check, "A claim.", 0, 1, 2, 3, 4, 5, 0, 1)).isFalse();
    assertThat(Harbor.isCaught(check, "A claim.", 0, 1, 2, 3, 4, 5, 0, 1, 2)).isTrue();
  }

  @Test
  void aClaimNeedsSomeAndOurProseNone() {
    Passage claim = new Passage(Passage.Part.CLAIM, "A claim.", List.of(), null);
    assertThat(Harbor.isCaught(check, claim)).isTrue();
    assertThat(Harbor.isCaught(check, "The board will vote.")).isFalse();
  }
}
