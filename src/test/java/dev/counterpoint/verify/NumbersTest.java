package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers written in many ways, and words that are none. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "12 | 12",
        "1,200 | 1200",
        "3.50 | 3.5",
        "100 | 100",
        "0.50 | 0.5",
        "3rd | 3",
        "21st | 21",
        "12th | 12",
        "22nd | 22",
        "5s | 5",
        "1990s | 1990",
        "4's | 4",
        "3m | 3",
        "2bn | 2",
        "7k | 7",
        "4b | 4",
        "10x | 10x",
        "8pm | 8pm",
        "1.2.3 | 1.2.3",
        "\u0663 | \u0663",
        "zero | 0",
        "seven | 7",
        "eleven | 11",
        "fourteen | 14",
        "fifteen | 15",
        "nineteen | 19",
        "twenty | 20",
        "thirty | 30",
        "ninety | 90",
        "third | 3",
        "fifth | 5",
        "twelfth | 12",
        "first | 1st",
        "second | 2nd",
        "hundred | hundred",
        "dozen | dozen",
        "mn | million",
        "bn | billion",
        "house |",
        "tenfold |",
        "once |",
      })
  void haveOneValue(String form, String value) {
    assertThat(Numbers.value(form)).as(form).isEqualTo(value);
  }
}
