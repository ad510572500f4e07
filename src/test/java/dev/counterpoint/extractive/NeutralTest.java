package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.ResourceLines;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The senator slammed the plan. | The senator criticized the plan.",
        "Lee lashed out at the agency. | Lee criticized the agency.",
        "Lee defended the disastrous plan. | Lee defended the plan.",
        "Lee backed a controversial ordinance. | Lee backed an ordinance.",
        "Lee backed an outrageous plan. | Lee backed a plan.",
        "Lee spoke on controversial plans. | Lee spoke on plans.",
        "The union's staggering debt grew. | The union's debt grew.",
        "The office vehemently denied it. | The office denied it.",
        "Sadly, the ferry sank. | The ferry sank.",
        "The ferry has, of course, sunk. | The ferry has sunk.",
        "The regime freed two men. | The government freed two men.",
        "Regime troops left. | Government troops left.",
        "A regime fell. | A government fell.",
        "An outcry followed. | A protest followed.",
        "Lee said the plan was fair. | Lee said the plan was fair.",
        "Lee called it \u201ca disastrous plan\u201d on Monday. | Lee called it \u201ca disastrous plan\u201d on Monday."
      })
  void saysItInNeutralWords(String text, String neutral) {
    assertThat(Neutral.said(text)).contains(neutral);
  }

  static Stream<String> replacements() {
    return ResourceLines.beside(Neutral.class, "neutral-words.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("replacements")
  void replacesLoadedWordsOnlyAndByNeutralOnes(String line) {
    String[] words = line.split(" = ");
    assertThat(Neutral.isNeutral(words[0])).as(line).isFalse();
    assertThat(Neutral.isNeutral(words[1])).as(line).isTrue();
  }

  static Stream<String> modifiers() {
    return ResourceLines.beside(Neutral.class, "evaluative-words.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("modifiers")
  void leavesOutLoadedWordsOnly(String word) {
    assertThat(Neutral.isNeutral("with a " + word + " plan")).as(word).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The plan was disastrous.",
        "It was a long and disastrous day.",
        "The man was wrongly convicted.",
        "The more radical plan won.",
        "It was a racist plan.",
        "He spoke so recklessly."
      })
  void givesUpWhereTheWordCarriesTheSentence(String text) {
    assertThat(Neutral.said(text)).as(text).isEmpty();
  }
}
