package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences in another language than the answer’s, and names in any. */
class AnswerLanguageTest {

  private final AnswerLanguage check = new AnswerLanguage();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | Le conseil du port votera le neuf mai sur une saison plus longue pour tous.",
        "true  | Der Rat stimmt am neunten Mai darüber ab, ob die Fähre länger fährt.",
        "false | The harbor board will vote on May 9 on a longer season for the ferry.",
        "false | Nadia Brandt, Tom Okafor",
        "false | Le conseil du port votera le neuf mai.",
      })
  void catches(boolean caught, String text) {
    assertThat(Harbor.isCaught(check, text)).as(text).isEqualTo(caught);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | The harbor board will vote on May 9 on a longer season for the ferry.",
        "false | Le conseil du port votera le neuf mai sur une saison plus longue pour tous.",
      })
  void anAnswerInFrench(boolean caught, String text) {
    assertThat(check.fault(Harbor.passage(text), Harbor.answeredIn("fr")).isPresent())
        .as(text)
        .isEqualTo(caught);
  }
}
