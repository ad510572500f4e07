package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.LoadedTerm;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadedWordsTest {

  private final LoadedWords words = new LoadedWords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor slammed the council's plan.",
        "Parents were outraged by the closure.",
        "Critics blasted the far-right group.",
        "The so-called reform passed.",
        "Lee admitted the fund was short.",
        "Lee conceded that the fund was short.",
        "The governor doubled down on the ban.",
        "A DRACONIAN rule takes effect.",
        "The reck\u00adless plan was adopted.",
        "The regime’s troops left.",
        "Union leaders lashed out at the board.",
        "The scandal-plagued agency closed.",
        "The xenophobic remark drew applause.",
        "He has a history of sexist comments.",
        "Her homophobic, misogynistic jokes were aired.",
        "The senator's narcissistic speech ran on.",
        "The board was utterly silent.",
        "It was an utter failure.",
        "The far right won seats.",
        "A short-sighted plan was adopted.",
        "The boneheaded rule takes effect.",
        "The egomaniac left the stage.",
        "He is a laughingstock abroad.",
        "The much-vaunted reform passed.",
        "They tried to steal the election.",
      })
  void findsWordsThatTakeASide(String text) {
    assertThat(words.isLoaded(text)).as(text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fire department answered the call.",
        "A free radical damages the cell.",
        "The mayor said the plan was \"reckless\".",
        "Lee called the rule “draconian” on Monday.",
        "The group claimed responsibility.",
        "He was admitted to a hospital.",
        "Toxic waste was found at the plant.",
        "Militant groups held the town.",
        "The historic district was closed.",
        "Lethal injection is on hold.",
        "Crude oil rose two percent.",
        "The gas is odorless and tasteless.",
        "Noxious weeds were cut.",
        "She did not want to utter a word.",
        "The tumor was a malignant tumor.",
        "The barn erupted in flames.",
        "Prosecutors say he stole $40,000.",
        "Dozens of children were poisoned.",
        "He sat to the far side.",
        "The meaning is clear.",
        "Turn right at the clown's tent.",
        "The striking workers met on Monday.",
        "Flash floods closed two roads.",
        "The council voted 5-2 for the plan.",
        "",
        "\"",
      })
  void letsHarmlessWordsPass(String text) {
    assertThat(words.find(text)).as(text).isEmpty();
  }

  @Test
  void reportsOnlyTheReportersOwnVoice() {
    Source source =
        Sources.titled("A vote")
            .sentence("The shameful vote came late.")
            .left("Ana Ruiz", "Ana Ruiz said the vote was a disgrace.", "the vote was a disgrace")
            .sentence("It was “reckless,” a reader wrote.")
            .build();
    assertThat(words.in(new Ground(source, Options.defaults())))
        .extracting(LoadedTerm::term)
        .containsExactly("shameful");
  }
}
