package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Base forms of regular and irregular words, and words that only look inflected. */
class LemmaTest {

  @ParameterizedTest
  @CsvSource({
    "running, run",
    "planted, plant",
    "rated, rate",
    "stopped, stop",
    "hoped, hope",
    "hopped, hop",
    "used, use",
    "agreed, agree",
    "making, make",
    "fizzed, fizz",
    "ties, tie",
    "dies, die",
    "cities, city",
    "studies, study",
    "studied, study",
    "buses, bus",
    "boxes, box",
    "glasses, glass",
    "houses, house",
    "makes, make",
    "beds, bed",
    "children, child",
    "lee's, lee",
    "mayor's, mayor",
    "asking, ask",
    "using, use",
    "relied, rely"
  })
  void ofAForm(String form, String lemma) {
    assertThat(Lemma.of(form)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "analysis",
    "status",
    "glass",
    "king",
    "sing",
    "ed",
    "red",
    "bed",
    "gas",
    "ss",
    "3rd",
    "2000s",
    "zorbing",
    "zorbed"
  })
  void ofWhatIsNoForm(String word) {
    assertThat(Lemma.of(word)).isEqualTo(word);
  }
}
