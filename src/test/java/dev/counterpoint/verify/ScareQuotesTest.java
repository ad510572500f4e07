package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks around a word or two of ours, and around the article’s own marked words. */
class ScareQuotesTest {

  private final ScareQuotes check = new ScareQuotes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | The board has a \"season\".",
        "true  | The board has a \"longer ferry season\".",
        "true  | A ‘fisherman’ objects.",
        "false | The board has \"a longer ferry season\".",
        "false | Wakes are \"tearing up\" nets.",
        "false | Wakes are ‘tearing up our’ nets.",
        "false | The board has a season.",
        "false | The board's season.",
      })
  void catches(boolean caught, String text) {
    assertThat(Harbor.isCaught(check, text)).as(text).isEqualTo(caught);
  }
}
