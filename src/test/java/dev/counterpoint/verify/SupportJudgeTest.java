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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tom Beck backs homes | true",
        "Ann Lee does not want the hill built over | true",
        "Tom Beck does not back homes | false",
        "Tom Beck backs 12 homes | false",
        "Tom Beck backs homes for $5 | false",
      })
  void aHeadlineMaySayWhatTheArticleHas(String headline, boolean known) {
    assertThat(judge.knowsAll(SupportJudge.read(headline), terms())).as(headline).isEqualTo(known);
  }

  private static final String HARBOR =
      "The harbor board of Port Alder voted on Monday to buy two ferries for $4 million. Chair"
          + " Nadia Brandt said the old ferry loses no money. Fishers fear that wakes may tear"
          + " their nets. The clerk counted 48,200 riders last year and expects sales to rise in"
          + " June.";

  /** One thing changed, and the same thing said in other words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | The harbor board voted on Monday to buy two ferries for $4 million.",
        "true  | The Port Alder board voted to purchase two ferries.",
        "true  | Nadia Brandt said the old ferry loses no money.",
        "true  | Fishers fear that wakes may tear their nets.",
        "true  | The clerk counted 48,200 riders last year.",
        "true  | The clerk expects sales to rise in June.",
        "true  | The board voted on Monday. The clerk counted 48,200 riders.",
        "false | The harbor board voted on Monday to sell two ferries for $4 million.",
        "false | The harbor board voted on Monday not to buy two ferries for $4 million.",
        "false | The harbor board voted on Monday to buy two ferries for $9 million.",
        "false | Nadia Brandt said the old ferry loses money.",
        "false | The clerk expects sales to fall in June.",
        "false | The clerk expects riders to fall in June.",
        "false | Tom Okafor said the old ferry loses no money.",
        "false | The board voted on Monday. The clerk stole 48,200 tickets.",
        "false | A surgeon opened a hospital in the mountains.",
      })
  void follows(boolean follows, String text) {
    assertThat(judge.follows(text, HARBOR)).as(text).isEqualTo(follows);
  }

  private static TermIndex terms() {
    return new TermIndex(SupportJudge.read(ARTICLE));
  }
}
