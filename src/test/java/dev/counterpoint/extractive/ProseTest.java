package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee said so | Lee said so.",
        "Lee said so, | Lee said so.",
        "Lee said so. | Lee said so.",
        "Lee said: \u201cWe will\u201d | Lee said: \u201cWe will.\u201d",
        "Lee said: \u201cWill we?\u201d | Lee said: \u201cWill we?\u201d",
        "Lee said: \u201c\u2018We will,\u2019\u201d | Lee said: \u201c\u2018We will.\u2019\u201d",
        "Lee said: \u201cWe will,\u201d | Lee said: \u201cWe will.\u201d"
      })
  void endsWithOneStop(String text, String stopped) {
    assertThat(Prose.stopped(text)).isEqualTo(stopped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said the plan would cost jobs.",
        "It would cost jobs, the union said.",
        "a detainer against him was ignored.",
        "We should know that by now.",
        "Its economist, Lena Pruitt, said repairs would wait.",
        "Ann Lee said at the state fair.",
        "Ann Lee said despite the rain of May.",
        "While activists on both sides met."
      })
  void knowsASentenceThatLeansOnAnother(String text) {
    assertThat(StandingAlone.test(text)).as(text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee said she would vote for the plan.",
        "Ann Lee said: \u201cWe should know that by now.\u201d",
        "The pier will open in May, the board said on Monday.",
        "Ann Lee said in a letter that she would vote for the plan.",
        "Ann Lee said despite the rain, the ferry ran on time.",
        "While the talks went on, Ann Lee drove a bus."
      })
  void knowsASentenceThatStandsAlone(String text) {
    assertThat(StandingAlone.test(text)).as(text).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee said the city should build the bridge. | Should the city build the bridge?",
        "Ann Lee said that the board should not close the school, and left. | Should the board close the school?",
        "Ann Lee said the board must close the school. | Should the board close the school?"
      })
  void turnsAShouldIntoAQuestion(String claim, String question) {
    assertThat(QuestionWriter.should(claim)).contains(question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee said it should be built.",
        "Ann Lee said \u201cthe city should build it.\u201d",
        "The bridge should open in May.",
        "Ann Lee said the city should sell those pieces to the bank.",
        "Ann Lee said the city should pay them."
      })
  void asksNothingWhereTheSubjectIsUnclear(String claim) {
    assertThat(QuestionWriter.should(claim)).as(claim).isEmpty();
  }
}
