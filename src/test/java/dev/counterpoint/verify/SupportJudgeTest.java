package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportJudgeTest {

  private static final String ARTICLE =
      "Ann Lee does not want the hill built over. Tom Beck backs homes on the hill.";

  private final SupportJudge judge = new SupportJudge();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What divides Ann Lee and Tom Beck over the hill? | true",
        "Does Ann Lee want homes? | true",
        "What divides Ann Lee and Tom Beck over the harbor? | false",
        "What divides Ann Lee and Gus Moran? | false"
      })
  void asksOnlyAboutWhatTheArticleHas(String question, boolean asked) {
    boolean has = judge.hasAll(SupportJudge.read(question), terms());
    assertThat(has).as(question).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Ann Lee wants the hill built | false"})
  void aHeadlineMayNotDropANot(String headline, boolean known) {
    boolean knows = judge.knowsAll(SupportJudge.read(headline), terms());
    assertThat(knows).as(headline).isEqualTo(known);
  }

  private static TermIndex terms() {
    return new TermIndex(SupportJudge.read(ARTICLE));
  }
}
