package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a sentence says: lemmas; {@code *} names, {@code #} numbers with their unit, {@code !}
 * negated, {@code ?} hedged.
 */
class TermsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee did not raise rents here. | lee not raise! rent!",
        "The board will never close the old public school in town. | board never close! old! public! school town",
        "Taxes did not rise in May, but fees fell. | tax not rise! fee fall",
        "It may not build, while rents rise | not? build!? rent rise",
        "It can't win; we won | win! win",
        "It didn't sell boats although fees fell | sell! boat! fee fall",
        "It might sell boats: fees fell | sell? boat? fee fall",
        "It would cost 5 | cost? 5#?",
        "It did not cost 5 in Q3 | not cost! 5#! 3#! quarter!",
        "It lost $3 million in Q3 | lose 3#$million million# 3# quarter",
        "4Q q5 qq | 4# quarter q5 qq",
        "1q and Q2 | 1st# quarter 2nd# quarter",
        "5 percent in the second quarter of one year | 5#% percent 2nd# quarter",
        "The second try, the first half | second try 1st# half",
        "He came second | second",
        "It ran over 20% over budget, over | run 20#% budget",
        "12 bn dollars, €5, £6, 7 dozen, 4 dollars | 12#billion billion#$ dollar 5#$ 6#$ 7#dozen dozen# 4#$ dollar",
        "5 b 6 m 8 thousand 2 pct 9 trillion 3 percentage points | 5#billion b 6#million 8#thousand thousand# 2#% pct 9#trillion trillion# 3#% percentage point",
        "They met Ann Lee's aides | meet ann* lee* aide",
        "5% of 6 million | 5#% 6#million million#",
      })
  void of(String sentence, String terms) {
    assertThat(Terms.of(sentence).stream().map(TermsTest::shown).collect(Collectors.joining(" ")))
        .as(sentence)
        .isEqualTo(terms);
  }

  private static String shown(Term term) {
    String kind =
        switch (term.kind()) {
          case WORD -> "";
          case NAME -> "*";
          case NUMBER -> "#" + term.unit();
        };
    return term.lemma() + kind + (term.negated() ? "!" : "") + (term.hedged() ? "?" : "");
  }
}
