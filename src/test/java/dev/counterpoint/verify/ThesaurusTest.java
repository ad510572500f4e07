package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words mean, as far as it takes to tell synonyms from opposites. */
class ThesaurusTest {

  private static boolean share(int[] one, int[] other) {
    return Arrays.stream(one).anyMatch(sense -> Arrays.stream(other).anyMatch(o -> o == sense));
  }

  @ParameterizedTest
  @CsvSource({"close, shut", "buy, purchase", "begin, start"})
  void synonymsShareASense(String one, String other) {
    assertThat(share(senses(one).own(), senses(other).own())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"legal, illegal", "large, small", "hot, cold", "increase, decrease"})
  void oppositesAreOppositeBothWays(String one, String other) {
    assertThat(share(senses(one).opposite(), senses(other).own())).isTrue();
    assertThat(share(senses(other).opposite(), senses(one).own())).isTrue();
    assertThat(share(senses(one).own(), senses(other).own())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"lawyer, 0", "remember, 1", "wooden, 2", "quickly, 3"})
  void aWordHasAClass(String word, int wordClass) {
    for (int i = 0; i < 4; i++) {
      assertThat(senses(word).count(i) > 0).as(word + " " + i).isEqualTo(i == wordClass);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zorbing",
    "zz",
    "zzzzz",
    "closex",
    "clos",
    "a b",
    "''",
    "\u00e9t\u00e9",
    "{{{",
    "aaa",
    "Close",
    "3rd"
  })
  void knowsNothingOfOthers(String word) {
    assertThat(Thesaurus.ENGLISH.knows(word)).as(word).isFalse();
    assertThat(senses(word)).isSameAs(Thesaurus.NONE);
    assertThat(Thesaurus.ENGLISH.opposites(word)).isEmpty();
  }

  /** Every line can be found, whatever was asked for before. */
  @Test
  void findsEveryWordOfItsList() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Thesaurus.class.getResourceAsStream("thesaurus.txt"), StandardCharsets.UTF_8))) {
      List<String> words =
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf(' ')))
              .toList();
      assertThat(words).hasSizeGreaterThan(20_000);
      assertThat(words.stream().filter(word -> !Thesaurus.ENGLISH.knows(word))).isEmpty();
      assertThat(words.stream().filter(word -> Thesaurus.ENGLISH.knows(word + "\u017f"))).isEmpty();
    }
  }

  @Test
  void wordsNamedByHandAreOppositesBothWays() {
    assertThat(Thesaurus.ENGLISH.opposites("import")).containsExactly("export");
    assertThat(Thesaurus.ENGLISH.opposites("export")).containsExactly("import");
    assertThat(Thesaurus.ENGLISH.opposites("before")).contains("after").doesNotContain("prior");
  }

  @Test
  void looksAWordUpOnce() {
    assertThat(senses("pool")).isNotSameAs(Thesaurus.NONE).isSameAs(senses("pool"));
  }

  private static Thesaurus.Senses senses(String word) {
    return Thesaurus.ENGLISH.senses(word);
  }
}
