package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that do not follow from their sentences, and honest ones near them. */
class SupportTest {

  private final Support check = new Support();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | 1 | The ferry loses money.",
        "true  | 1 | The ferry does lose money and carried 48,200 riders.",
        "true  | 1 | The ferry carried 48,201 riders.",
        "true  | 1 | The mayor bought a new hospital in the mountains.",
        "true  | 2 | Wakes may open the fishery.",
        "true  | 2 | The ferry carried 48,200 riders.",
        "false | 1 | The ferry does not lose money and carried 48,200 riders.",
        "false | 2 | Wakes may close the fishery.",
        "true  | 2 | Tom Okafor bribed a bank: “are tearing up our nets”",
        "true  | 2 | Tom Okafor bribed a bank.",
        "false | 2 | Tom Okafor said: “are tearing up our nets”",
        "false | 2 | In the author's words: “are tearing up our nets”",
        "false | 0 | The harbor board will vote on a longer ferry season.",
      })
  void catches(boolean caught, Integer sentence, String text) {
    assertThat(Harbor.isCaught(check, text, sentence)).as(text).isEqualTo(caught);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | QUESTION | Should the hospital be painted blue?",
        "true  | HEADLINE | The ferry does lose money",
        "true  | HEADLINE | Nadia Brandt took bribes",
        "true  | POSITION | Tom Okafor stole the ferry.",
        "true  | SUMMARY  | The harbor board sold the fishery to a bank.",
        "true  | SUMMARY  | The harbor board painted a hospital in the mountains.",
        "false | QUESTION | Should the ferry season be longer?",
        "false | QUESTION | Does the ferry lose money?",
        "false | HEADLINE | Harbor board weighs a longer ferry season",
        "false | SUMMARY  | The harbor board will vote on May 9 on a longer ferry season.",
        "false | NAME     | The bank of the mountains",
        "false | MISSING_SIDE | The bank of the mountains",
      })
  void heldAgainstTheWholeArticle(boolean caught, Passage.Part part, String text) {
    assertThat(Harbor.isCaught(check, Passage.prose(part, text))).as(text).isEqualTo(caught);
  }

  @Test
  void wordsOfAnotherLanguageCannotBeCompared() {
    Passage claim = Harbor.passage("Le bac perd de l'argent.", 1);
    assertThat(check.fault(claim, Harbor.answeredIn("fr"))).isEmpty();
    assertThat(check.fault(claim, Harbor.answeredIn("en-US"))).isPresent();
  }

  @Test
  void saysWhichWordsAreWrongOnlyToTheModel() {
    Fault fault = check.fault(Harbor.passage("The ferry loses money.", 1), Harbor.GROUND).get();
    assertThat(fault.rule()).isEqualTo("support");
    assertThat(fault.message()).isNotBlank().doesNotContain("loses");
    assertThat(fault.hint()).contains("The ferry loses money.", "the sentences it points at");
  }
}
