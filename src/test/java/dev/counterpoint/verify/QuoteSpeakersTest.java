package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quoted words beside a name that does not say them. */
class QuoteSpeakersTest {

  private final QuoteSpeakers check = new QuoteSpeakers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | Brandt said wakes \"are tearing up our nets\".",
        "true  | Nadia Brandt, the chair, said “tearing up our nets”.",
        "true  | According to Falk, wakes “are tearing up our nets”.",
        "false | Okafor said wakes \"are tearing up our nets\".",
        "false | A fisherman said wakes \"are tearing up our nets\".",
        "false | Brandt answered Okafor, who said wakes “are tearing up our nets”.",
        "false | Brandt wants a longer season.",
        "false | Brandt said the \"longer ferry season\" comes.",
      })
  void catches(boolean caught, String text) {
    assertThat(Harbor.isCaught(check, text)).as(text).isEqualTo(caught);
  }
}
