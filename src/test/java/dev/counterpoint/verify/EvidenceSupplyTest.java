package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.article.Standing;
import dev.counterpoint.summary.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exact words with up to 32 characters on each side, no character in half. */
class EvidenceSupplyTest {

  private static final String GULL = "\uD83D\uDC26";

  private static Article article(String text, Span... pieces) {
    Sentence first = new Sentence(0, List.of(pieces), "one", 0, Standing.BODY);
    Sentence second = new Sentence(1, List.of(new Span(0, 1)), "two", 0, Standing.BODY);
    return new Article(null, text, text, false, "en", List.of(first, second), List.of());
  }

  private static Evidence only(String before, String after) {
    String text = before + "WORDS" + after;
    Span span = new Span(before.length(), before.length() + 5);
    return EvidenceSupply.of(List.of(0), article(text, span)).get(0);
  }

  @Test
  void givesWhatStandsBesideIt() {
    Evidence evidence = only("ab ", " cd");
    assertThat(evidence.quote()).isEqualTo("WORDS");
    assertThat(evidence.prefix()).isEqualTo("ab ");
    assertThat(evidence.suffix()).isEqualTo(" cd");
    assertThat(only("", "").prefix()).isEmpty();
    assertThat(only("", "").suffix()).isEmpty();
  }

  @Test
  void givesNoMoreThanThirtyTwoCharacters() {
    assertThat(only("x".repeat(40), "y".repeat(40)).prefix()).isEqualTo("x".repeat(32));
    assertThat(only("x".repeat(40), "y".repeat(40)).suffix()).isEqualTo("y".repeat(32));
    assertThat(only("x".repeat(32), "y".repeat(32)).prefix()).hasSize(32);
    assertThat(only("x".repeat(32), "y".repeat(32)).suffix()).hasSize(32);
  }

  @Test
  void splitsNoCharacter() {
    Evidence cut = only("z" + GULL + "x".repeat(31), "y".repeat(31) + GULL + "z");
    assertThat(cut.prefix()).isEqualTo("x".repeat(31));
    assertThat(cut.suffix()).isEqualTo("y".repeat(31));
    Evidence whole = only("z" + GULL + "x".repeat(30), "y".repeat(30) + GULL + "z");
    assertThat(whole.prefix()).isEqualTo(GULL + "x".repeat(30));
    assertThat(whole.suffix()).isEqualTo("y".repeat(30) + GULL);
  }

  @Test
  void eachPieceOfEachSentenceOnceInOrder() {
    Article article = article("a bb ccc", new Span(2, 4), new Span(5, 8));
    assertThat(EvidenceSupply.of(List.of(1, 0, 1), article))
        .extracting(Evidence::quote)
        .containsExactly("bb", "ccc", "a");
  }
}
