package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 | The mayor said the bridge would open in May, after two years of work. | The mayor said the bridge would open in May.",
        "8 | The mayor (a former teacher) said the bridge would open. | The mayor said the bridge would open.",
        "11 | Ann Lee, who leads the union, said drivers would stop on Monday at noon. | Ann Lee said drivers would stop on Monday at noon.",
        "9 | The board voted to close the school on Tuesday \u2014 even as parents rallied. | The board voted to close the school on Tuesday.",
        "16 | Police held two officers of the firm, one Ann Lee, who had lied to the bank, a lender of old. | Police held two officers of the firm, one Ann Lee.",
        "16 | The mayor said the funds the town needs, including those for the bridge, are gone by the end of May. | The mayor said the funds the town needs are gone by the end of May.",
        "9 | The mayor said the funds are gone, including those that were kept for the bridge. | The mayor said the funds are gone.",
        "12 | The mayor said the pier \u2014 built in haste \u2014 was closed on Monday by the board. | The mayor said the pier was closed on Monday by the board.",
        "30 | The mayor said so. | The mayor said so."
      })
  void leavesOutWhatCanGo(int words, String text, String shorter) {
    assertThat(Compression.to(words, text)).contains(shorter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 | The pier of Marlow will be closed on Monday, the harbor board said.",
        "9 | The pier of Marlow will be closed on Monday, according to the board.",
        "9 | The mayor said the school would gain a nurse, a teacher and a gym.",
        "9 | The union said its drivers will work on Monday, but only with a contract.",
        "9 | The union said its drivers will work on Monday, if the agency signs.",
        "9 | The union said its drivers will work on Monday, unless talks fail.",
        "10 | The mayor said the city will mend its pipes, roofs of schools, and the rails.",
        "6 | Lee said \u201cwe will stay out, and we will stay out for as long as it takes\u201d today."
      })
  void keepsConditionsContrastsAndQuotations(int words, String text) {
    assertThat(Compression.to(words, text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In May, where it rained.",
        "In addition to the piers in the north.",
        "Even in the old port of Marlow.",
        "While it rained, and it snowed.",
        "In a letter to the chair, Ann Lee.",
        "When the ferry sank."
      })
  void knowsAnOpeningWithoutAMainClause(String text) {
    assertThat(Compression.hasMainClause(text)).as(text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In May, it rained for weeks.",
        "On Monday the ferry was closed.",
        "While it rained, Ann Lee drove a bus.",
        "In a letter to the chair, Ann Lee, a skipper, asked for time.",
        "The ferry sank."
      })
  void knowsASentenceWithOne(String text) {
    assertThat(Compression.hasMainClause(text)).as(text).isTrue();
  }
}
