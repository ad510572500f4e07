package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteExcerptTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elected skippers should guard the pier",
        "The ferry is late",
        "We will not sell the pier",
        "Two piers and no plan for either of them",
      })
  void knowsAQuotationThatStandsAlone(String clause) {
    assertThat(QuoteExcerpt.standsAlone(clause)).as(clause).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is late again",
        "They were paid too little for the work",
        "But the ferry is late",
        "[The board] is late",
        "there were people on the pier",
        "Best ferry ever",
      })
  void knowsOneThatLeansOnSomethingSaidBefore(String clause) {
    assertThat(QuoteExcerpt.standsAlone(clause)).as(clause).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "worst of all ferries on the coast",
        "is running late again",
        "Best ferry ever",
        "special thanks to the crews of the pier"
      })
  void knowsAFragment(String clause) {
    assertThat(QuoteExcerpt.isClause(clause)).as(clause).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It is late again", "there were people on the pier", "That\u2019s a bluff"})
  void knowsAClause(String clause) {
    assertThat(QuoteExcerpt.isClause(clause)).as(clause).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 | We will mend pipes, roofs of schools, and the rails of the city at once | ''",
        "9 | We will mend the pipes of the city, and we will do it at once | We will mend the pipes of the city",
        "9 | We will mend the pipes of the city, but only if the board pays | ''"
      })
  void isCutWhereAClauseEndsAndNothingLimitsIt(int words, String sentence, String clause) {
    assertThat(QuoteExcerpt.clause(sentence, words).orElse("")).isEqualTo(clause);
  }
}
