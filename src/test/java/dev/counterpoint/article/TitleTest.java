package dev.counterpoint.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

  private static final String TEXT =
      "%s\n\nThe harbor board of Port Ellery voted on Monday to stop the night ferries from May.\n\n"
          + "Islanders who work in the city were angry, and they had every reason to be.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbor town argues over night ferries    | true
          Will the night ferries sail again?       | true
          ‘We are cut off’: A town without a boat  | true
          The island had a bad year.               | false
          Boats                                    | false
          The vote in numbers:                     | false
          """)
  void tellsTheFirstLineApart(String line, boolean title) {
    Article article = new ArticleReader().text(TEXT.formatted(line), null);
    assertThat(article.title()).isEqualTo(title ? line : null);
    assertThat(article.sentences().get(0).standing() == Standing.TITLE).isEqualTo(title);
  }

  @Test
  void looksBehindTheJunkOnTop() {
    Article article =
        new ArticleReader()
            .text(TEXT.formatted("By Ida Moss\n\nHarbor town argues over ferries"), null);
    assertThat(article.title()).isEqualTo("Harbor town argues over ferries");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbor town argues over night ferries                      | true
          HARBOR TOWN ARGUES OVER NIGHT FERRIES!                     | true
          Harbor town now argues over night ferries                  | true
          Harbor town argues over a new school                       | false
          The harbor town argues over night ferries, and it will go on for years, as all such fights do here. | false
          """)
  void knowsARepeatedTitle(String line, boolean repeated) {
    assertThat(Title.of("Harbor town argues over night ferries").isRepeatedBy(line))
        .isEqualTo(repeated);
  }

  @Test
  void aTitleOfTheRequestIsKept() {
    assertThat(new ArticleReader().text("The boat left.", "  Boats\u00a0again ").title())
        .isEqualTo("Boats again");
    assertThat(new ArticleReader().text("The boat left.", " ").title()).isNull();
  }
}
