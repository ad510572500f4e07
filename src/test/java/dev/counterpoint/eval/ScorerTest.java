package dev.counterpoint.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.counterpoint.article.Span;
import dev.counterpoint.eval.GoldArticle.Claim;
import dev.counterpoint.eval.GoldArticle.Label;
import dev.counterpoint.eval.GoldArticle.Range;
import dev.counterpoint.eval.GoldArticle.Side;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

  /** Five segments of ten characters; the first character is outside the BMP, the last is junk. */
  private static final String TEXT =
      "\ud83d\ude00 a a a a " + "b b b b b " + "c c c c c " + "d d d d d " + "e e e e e ";

  private static final Label LABEL =
      new Label(
          "",
          "",
          List.of(4),
          List.of(new Side("one", List.of(), 2), new Side("two", List.of(), 1)),
          List.of(
              new Claim(0, List.of(0), "Ann Lee", true),
              new Claim(0, List.of(1), "Ann Lee", true),
              new Claim(1, List.of(2), null, true),
              new Claim(0, List.of(3), "Bob", false)),
          null);

  private static final GoldArticle GOLD =
      new GoldArticle(
          "1",
          "Title",
          TEXT,
          List.of(
              new Range(0, 10),
              new Range(10, 20),
              new Range(20, 30),
              new Range(30, 40),
              new Range(40, 50)),
          List.of(LABEL));

  @Test
  void aPerfectAnswerScoresOne() {
    Row row =
        Scorer.score(
            GOLD,
            answer(
                List.of(
                    side(claim("Ann Lee", 0), claim("Lee", 1), claim("Bob", 3)),
                    side(claim(null, 2)))));

    for (Metric metric :
        List.of(
            Metric.VERBATIM,
            Metric.CLAIM_RECALL,
            Metric.CLAIM_PRECISION,
            Metric.SIDE_ACCURACY,
            Metric.SIDE_BALANCED,
            Metric.SIDES_RIGHT,
            Metric.SPEAKER)) {
      assertThat(row.value(metric)).as(metric.label()).isEqualTo(1.0);
    }
    assertThat(row.value(Metric.JUNK_LEAK)).isZero();
  }

  @Test
  void everythingOnOneSideIsHalfBalanced() {
    Row row =
        Scorer.score(
            GOLD,
            answer(
                List.of(side(claim("Lee", 0), claim("Lee", 1), claim("Bob", 3), claim("x", 2)))));

    assertThat(row.value(Metric.SIDE_ACCURACY)).isEqualTo(0.75);
    assertThat(row.value(Metric.SIDE_BALANCED)).isEqualTo(0.5);
    assertThat(row.value(Metric.SIDES_RIGHT)).isZero();
    assertThat(row.value(Metric.SPEAKER)).isEqualTo(0.75);
  }

  @Test
  void namesOfSidesDoNotCount() {
    Row row = Scorer.score(GOLD, answer(List.of(side(claim(null, 2)), side(claim("Lee", 0)))));

    assertThat(row.value(Metric.SIDE_ACCURACY)).isEqualTo(1.0);
    assertThat(row.value(Metric.CLAIM_RECALL)).isEqualTo(2 / 3.0, within(1e-9));
  }

  @Test
  void junkLeaksAndIsNoClaim() {
    Row row = Scorer.score(GOLD, answer(List.of(side(claim("Lee", 0), claim(null, 4)))));

    assertThat(row.value(Metric.JUNK_LEAK)).isEqualTo(0.5);
    assertThat(row.value(Metric.CLAIM_PRECISION)).isEqualTo(0.5);
  }

  @Test
  void aQuoteThatIsNotTheTextCoversNothing() {
    Answer.Evidence altered = new Answer.Evidence(new Span(1, 9), "altered!");
    Answer.Claim claim = new Answer.Claim("", "Lee", List.of(altered));
    Row row = Scorer.score(GOLD, answer(List.of(side(claim))));

    assertThat(row.value(Metric.VERBATIM)).isZero();
    assertThat(row.value(Metric.CLAIM_PRECISION)).isZero();
  }

  @Test
  void removedBodyIsCountedWithoutWhiteSpace() {
    Answer answer = new Answer("", "", List.of(), List.of(new Span(31, 51)));
    Row row = Scorer.score(GOLD, answer);

    assertThat(row.value(Metric.BODY_LOST)).isEqualTo(5 / 20.0);
    assertThat(Row.figures(List.of(row)).values().get(Metric.JUNK_F1))
        .isEqualTo(0.667, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "Wu, Michelle Wu, true",
    "Sen. Ann Lee, Ann Lee, true",
    "the White House, White House, true",
    "Ann Lee, Bob Lee, true",
    "Ann Lee, Ann Moore, false",
    "Ann Lee,, false",
    ",, true",
  })
  void sameSpeaker(String a, String b, boolean same) {
    assertThat(SpeakerNames.same(a, b)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "'About 12,000 came, Title says', 'about 12,000 came to the title', ''",
    "'About 12,500 came', 'about 12,000 came', '12,500'",
    "'In Boston it rained', 'it rained', 'Boston'",
    "'Boston rained', 'it rained', ''",
  })
  void inventedFacts(String headline, String source, String expected) {
    Answer answer = new Answer(headline, "", List.of(), List.of());

    assertThat(String.join(" ", InventedFacts.in(answer, source))).isEqualTo(expected);
  }

  private static Answer answer(List<Answer.Side> sides) {
    return new Answer("", "", sides, List.of());
  }

  private static Answer.Side side(Answer.Claim... claims) {
    return new Answer.Side(Arrays.asList(claims));
  }

  private static Answer.Claim claim(String speaker, int segment) {
    int start = segment == 0 ? 0 : segment * 10 + 1;
    Span span = new Span(start, segment * 10 + 10);
    return new Answer.Claim("", speaker, List.of(new Answer.Evidence(span, span.in(TEXT))));
  }
}
