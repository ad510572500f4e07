package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words begin and end. */
class WordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It's 1,200 or 3.5. | it's 1,200 or 3.5",
        "far-right O’Neil’s | far right o'neil's",
        "a'b' 'c | a'b c",
        "1,a 2.b 3.4 c.d | 1 a 2 b 3.4 c d",
        "1. 2, 3'4 | 1 2 3'4",
        "\u00e9\u200bx ABC | \u00e9x abc",
        "a\u00adb | ab",
        "AZ az | az az",
        "… – ! | ''",
      })
  void read(String text, String forms) {
    List<Word> words = Word.of(text);
    assertThat(words.stream().map(Word::form).collect(Collectors.joining(" "))).isEqualTo(forms);
    assertThat(Word.count(text)).isEqualTo(words.size());
  }

  @Test
  void knowWhereTheyStand() {
    String text = "On 5 May, Lee left.";
    Word may = Word.of(text).get(2);
    assertThat(may).isEqualTo(new Word("may", 5, 8, true));
    assertThat(may.span().in(text)).isEqualTo("May");
    assertThat(Word.of(text).stream().map(Word::isNumeric))
        .containsExactly(false, true, false, false, false);
    assertThat(Word.of(text, 3, 7)).extracting(Word::form).containsExactly("5", "ma");
    assertThat(Word.count(text, 3, 7)).isEqualTo(2);
  }

  @Test
  void endAfterSixtyFourLetters() {
    assertThat(Word.of("b".repeat(70) + " c")).extracting(Word::end).containsExactly(64, 70, 72);
  }
}
