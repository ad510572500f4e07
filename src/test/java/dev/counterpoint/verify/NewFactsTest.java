package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and names that the article does not have; look-alikes that it has. */
class NewFactsTest {

  private final NewFacts check = new NewFacts();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | The ferry carried 48,300 riders.",
        "true  | The vote is on May 10.",
        "true  | Brandt met Kowalski.",
        "true  | The vote is in June.",
        "true  | The ferry has three decks.",
        "true  | It is the third vote.",
        "true  | The fee is $2.",
        "true  | The fare is 48.2 dollars.",
        "true  | The board is called HarborWatch.",
        "true  | In Osaka, Brandt spoke.",
        "true  | Nadia Okafor spoke.",
        "true  | The board heard Ida Brandt.",
        "false | Chair Nadia Brandt spoke.",
        "false | Fisherman Okafor spoke.",
        "false | To Tom, Brandt spoke.",
        "false | The ferry carried 48,200 riders.",
        "false | The ferry carried 48200 riders.",
        "false | Nadia Brandt's board votes on May 9.",
        "false | The vote is on the 9th of May.",
        "false | Nine people wait.",
        "false | One fisherman objects.",
        "false | The first of two ferries is here.",
        "false | Should the ferry season be longer?",
        "false | Port Alder’s fishermen object.",
      })
  void catches(boolean caught, String text) {
    assertThat(Harbor.isCaught(check, text)).as(text).isEqualTo(caught);
  }

  /** A name may be spelled otherwise in another language, a number may not. */
  @Test
  void inAnotherLanguage() {
    Ground ground = Harbor.answeredIn("fr");
    assertThat(check.fault(Harbor.passage("Le conseil de Kowalski vote."), ground)).isEmpty();
    assertThat(check.fault(Harbor.passage("Le conseil vote le 10 mai."), ground)).isPresent();
  }
}
