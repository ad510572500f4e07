package dev.counterpoint.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.ArticleReader;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.StatementFinder;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliationsTest {

  private static final String SAID =
      " The Salem Drivers Union said on Monday that pay was low. The Salem Drivers Union met."
          + " Ana Ruiz said on Tuesday that talks would go on.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The Salem Drivers Union's lawyer, Ana Ruiz, spoke first.;true
          The Salem Drivers Union met. The union's economist, Ana Ruiz, spoke first.;true
          The Salem Drivers Union met. Its economist, Dr. Ana Ruiz, spoke first.;true
          Salem Drivers Union president Ana Ruiz spoke first.;true
          Ana Ruiz, president of the Salem Drivers Union, spoke first.;true
          Ana Ruiz, who leads the Salem Drivers Union, spoke first.;true
          Ana Ruiz of the Salem Drivers Union spoke first.;true
          Ana Ruiz, a critic of the Salem Drivers Union, spoke first.;false
          Ana Ruiz, former president of the Salem Drivers Union, spoke first.;false
          Ana Ruiz, who sued the Salem Drivers Union, spoke first.;false
          Ana Ruiz met the Salem Drivers Union first.;false
          The Salem Drivers Union met, and Ana Ruiz spoke first.;false
          The Salem Drivers Union's rival, Ana Ruiz, spoke first.;false
          """)
  void whoBelongsToWhom(String opening, boolean together) {
    Reading reading = new StatementFinder().read(new ArticleReader().text(opening + SAID, null));
    Cast cast = new Cast(reading);
    List<Passage> passages = Passage.of(reading.article(), reading.mentions(), cast);
    Affiliations affiliations = new Affiliations(cast, passages);

    Actor union = named(cast, "Union");
    Actor ruiz = named(cast, "Ruiz");
    assertThat(affiliations.groupOf(union) == affiliations.groupOf(ruiz))
        .as(opening)
        .isEqualTo(together);
  }

  private static Actor named(Cast cast, String last) {
    return cast.all.stream().filter(actor -> actor.name().endsWith(last)).findFirst().orElseThrow();
  }
}
