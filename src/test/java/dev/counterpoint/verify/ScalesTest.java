package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Balance;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many words each side gets, in the article and in the answer. */
class ScalesTest {

  private static final Ground GROUND =
      new Ground(
          Sources.titled("A pier")
              .left("Ann Lee", "Ann Lee said the pier is old.", "the pier is old")
              .right("Bob Roy", "Bob Roy said it can wait.", "it can wait")
              .right(
                  "Cy Day", "Cy Day said nobody uses the north end of it.", "nobody uses the north")
              .said("Di Fox", "Di Fox said two gulls nest there now.", "two gulls nest")
              .build(),
          Options.defaults());

  private static Draft.Claim claim(String text, String speaker, Integer... sentences) {
    return new Draft.Claim(text, speaker, List.of(sentences));
  }

  private static Draft.Side side(Draft.Claim... claims) {
    return new Draft.Side("A name", "A position.", List.of(claims));
  }

  private static final Draft.Side LEE = side(claim("One two three.", "Ann Lee", 0));
  private static final Draft.Side ROY = side(claim("One.", "Bob Roy", 1));
  private static final Draft.Side UNNAMED_DAY = side(claim("One two.", null, 2));
  private static final Draft.Side FOX = side(claim("One two.", "Di Fox", 3));
  private static final Draft.Side EMPTY = side();

  @Test
  void aSideIsTheCampItsClaimsComeFrom() {
    assertThat(Scales.campsOf(List.of(LEE, ROY), GROUND)).containsExactly(0, 1);
    assertThat(Scales.campsOf(List.of(ROY, LEE), GROUND)).containsExactly(1, 0);
    assertThat(Scales.campsOf(List.of(UNNAMED_DAY, LEE), GROUND)).containsExactly(1, 0);
    assertThat(Scales.campsOf(List.of(side(claim("One.", "Lee", 1))), GROUND)).containsExactly(0);
    assertThat(Scales.campsOf(List.of(FOX, LEE), GROUND)).containsExactly(-1, 0);
    assertThat(Scales.campsOf(List.of(EMPTY, FOX), GROUND)).containsExactly(-1, -1);
  }

  @Test
  void noCampIsTwoSides() {
    assertThat(Scales.campsOf(List.of(ROY, UNNAMED_DAY), GROUND)).containsExactly(1, -1);
    assertThat(Scales.campsOf(List.of(ROY, LEE, UNNAMED_DAY), GROUND)).containsExactly(1, 0, -1);
  }

  @Test
  void theBetterFitComesFirst() {
    Draft.Side mostly =
        side(
            claim("One.", "Ann Lee", 0),
            claim("Two.", "Bob Roy", 1),
            claim("Three.", "Ann Lee", 0));
    Draft.Side half = side(claim("One.", "Ann Lee", 0), claim("Two.", "Cy Day", 2));
    assertThat(Scales.campsOf(List.of(half, mostly), GROUND)).containsExactly(1, 0);
    assertThat(Scales.campsOf(List.of(mostly, half), GROUND)).containsExactly(0, 1);
    assertThat(Scales.campsOf(List.of(mostly, LEE), GROUND)).containsExactly(1, 0);
  }

  /** The camps say 4 and 3 + 4 words. */
  @Test
  void sharesOfTheWords() {
    Balance balance = Scales.weigh(List.of(LEE, ROY), GROUND);
    assertThat(balance.article()).containsExactly(.36, .64);
    assertThat(balance.summary()).containsExactly(.75, .25);
    assertThat(Scales.weigh(List.of(ROY, LEE), GROUND).article()).containsExactly(.64, .36);
    assertThat(Scales.weigh(List.of(LEE, FOX), GROUND).article()).containsExactly(.57, .43);
    assertThat(Scales.weigh(List.of(LEE), GROUND).summary()).containsExactly(1.0);
  }

  @Test
  void sidesWithoutWordsHaveEqualShares() {
    assertThat(Scales.weigh(List.of(EMPTY, EMPTY), GROUND).summary()).containsExactly(.5, .5);
    assertThat(Scales.weigh(List.of(EMPTY, EMPTY), GROUND).article()).containsExactly(.5, .5);
  }

  @ParameterizedTest
  @CsvSource({
    ".5, .5, false",
    ".5, .75, false",
    ".5, .76, true",
    ".5, .25, false",
    ".5, .24, true",
    ".2, .9, true",
    ".9, .2, true"
  })
  void aShareFarFromTheArticlesIsSaid(double article, double summary, boolean said) {
    Balance balance = new Balance(List.of(article, 1 - article), List.of(summary, 1 - summary));
    assertThat(Scales.fault(balance).isPresent()).isEqualTo(said);
    Scales.fault(balance).ifPresent(fault -> assertThat(fault.rule()).isEqualTo("balance"));
  }
}
