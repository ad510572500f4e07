package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of sides that are not in the article’s words, and such as are. */
class NamedInArticleTest {

  private final NamedInArticle check = new NamedInArticle();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | NAME | The left",
        "true  | NAME | Ferry haters",
        "true  | NAME | Nadia Kowalski",
        "true  | MISSING_SIDE | the shipping lobby",
        "false | NAME | Nadia Brandt",
        "false | NAME | Brandt and the harbor board",
        "false | NAME | Critics of the ferry",
        "false | NAME | the fisherman",
        "false | MISSING_SIDE | the riders of the ferry",
        "false | MISSING_SIDE | the other side",
        "false | HEADLINE | The left",
        "false | POSITION | Ferry haters",
      })
  void catches(boolean caught, Passage.Part part, String text) {
    assertThat(Harbor.isCaught(check, Passage.prose(part, text))).as(text).isEqualTo(caught);
  }

  @Test
  void whatTheContractSaysOrAnotherLanguageNeedsIsNotTheArticles() {
    Passage none = Passage.prose(Passage.Part.MISSING_SIDE, Draft.NO_DISPUTE);
    assertThat(Harbor.isCaught(check, none)).isFalse();
    Passage french = Passage.prose(Passage.Part.NAME, "Les pêcheurs");
    assertThat(Harbor.isCaught(check, french)).isTrue();
    assertThat(check.fault(french, Harbor.answeredIn("fr"))).isEmpty();
  }
}
