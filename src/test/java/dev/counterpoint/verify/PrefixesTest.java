package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a negative prefix makes of a word, and what is left without one. */
class PrefixesTest {

  @ParameterizedTest
  @CsvSource({"legal, illegal", "happy, unhappy", "regular, irregular", "like, dislike"})
  void makeOppositesBothWays(String word, String other) {
    assertThat(Prefixes.opposites(word)).contains(other).hasSize(12).doesNotContain(word);
    assertThat(Prefixes.opposites(other)).contains(word).hasSize(13).doesNotContain(other);
  }

  @ParameterizedTest
  @CsvSource({"iron, on", "uncle, cle", "over, ''", "image, age", "under, er"})
  void areNotCutFromWordsThatWouldBeTooShort(String word, String rest) {
    assertThat(Prefixes.opposites(word)).doesNotContain(rest).hasSize(12);
  }
}
