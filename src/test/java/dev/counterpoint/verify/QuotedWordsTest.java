package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotation marks around words that are not the article’s, letter for letter. */
class QuotedWordsTest {

  private final QuotedWords check = new QuotedWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | Okafor said wakes \"are tearing up nets\".",
        "true  | Okafor said wakes \"tearing up our\" and \"the ferry does lose money\".",
        "true  | Okafor said \"re tearing up our nets\".",
        "true  | Okafor said \"are tearing up our net\".",
        "true  | Okafor said \"Are tearing up our nets\".",
        "true  | Okafor said \"are tearing up our nets, too\".",
        "true  | Okafor said \", .\"",
        "true  | Okafor said “are tearing up our nets” and “closing it all”.",
        "false | Okafor said wakes \"are tearing up our nets.\"",
        "false | Okafor said wakes \"are tearing up our nets,\"",
        "false | Okafor said wakes ‘are tearing up our nets’.",
        "false | Okafor said \"the pump’s screen\".",
        "false | Okafor said wakes “are  tearing up our nets”.",
        "false | The fishermen's nets tear.",
        "false | The boats' nets and the boats' wakes.",
      })
  void catches(boolean caught, String text) {
    assertThat(Harbor.isCaught(check, text)).as(text).isEqualTo(caught);
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 2"})
  void onlyTheSentencesOfTheClaimCount(boolean caught, Integer sentence) {
    String text = "Wakes \"are tearing up our nets\".";
    assertThat(Harbor.isCaught(check, text, sentence)).isEqualTo(caught);
  }
}
