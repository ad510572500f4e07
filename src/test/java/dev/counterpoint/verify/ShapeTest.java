package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loops, and sentences that say a word twice. */
class ShapeTest {

  private final Shape check = new Shape();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | the board met and the board met and the board met and the board met",
        "true  | The ferry, the ferry, the ferry, the ferry, the ferry",
        "true  | …",
        "true  | !?",
        "false | The board met, and the board voted.",
        "false | The board met and the board met again.",
        "false | Yes, yes, yes, yes.",
        "false | Vote.",
      })
  void catches(boolean caught, String text) {
    assertThat(Harbor.isCaught(check, text)).as(text).isEqualTo(caught);
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, 20",
    "MISSING_SIDE, 20",
    "HEADLINE, 30",
    "QUESTION, 45",
    "POSITION, 100",
    "SUMMARY, 100"
  })
  void eachPartHasItsLength(Passage.Part part, int most) {
    assertThat(Harbor.isCaught(check, Passage.prose(part, words(most)))).isFalse();
    assertThat(Harbor.isCaught(check, Passage.prose(part, words(most + 1)))).isTrue();
  }

  private static String words(int number) {
    return IntStream.range(0, number).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void theArticlesOwnRepetitionsAreWords() {
    Ground ground = Sources.ground("“We called at noon, we called at one, we called at two.”");
    Passage said = Harbor.passage("We called at noon, we called at one, we called at two.");
    Passage ours = Harbor.passage("We called at noon, we called at one, we called at ten");
    assertThat(check.fault(said, ground)).isEmpty();
    assertThat(check.fault(ours, ground)).isPresent();
  }
}
