package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derived words share a stem; short ones and others keep their end. */
class StemTest {

  @ParameterizedTest
  @CsvSource({
    "syntactically, syntactic",
    "government, governments",
    "relation, relations",
    "relation, relative",
    "nationalization, national",
    "quickly, quickness",
    "closers, closer",
    "careful, carefully",
    "produce, production",
    "dispute, disputed"
  })
  void isShared(String one, String other) {
    assertThat(Stem.of(one).substring(0, 5)).isEqualTo(Stem.of(other).substring(0, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "syntactically, syntact",
    "syntactic, syntact",
    "nationalization, national",
    "government, govern",
    "happiness, happi",
    "relations, relation",
    "relation, relat",
    "closers, closer",
    "attention, atten",
    "disputed, disput"
  })
  void isWhatIsLeftOfFiveLettersOrMore(String word, String stem) {
    assertThat(Stem.of(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({"quick", "able", "basic", "ended", "runner", "1990s", "agenda", "caf\u00e9s\u00e9"})
  void isTheWordItselfWhereLittleWouldBeLeft(String word) {
    assertThat(Stem.of(word)).isEqualTo(word);
  }
}
