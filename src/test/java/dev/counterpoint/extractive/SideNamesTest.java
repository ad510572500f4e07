package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Draft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Pier Club said it will sue. The Pier Club met on Monday. Ann Lee of the Pier Club said so too. | The Pier Club",
        "Officials said the pier is safe. Ann Lee said the pier will open in May. | Ann Lee",
        "Officials said the pier is safe. Officials said the pier will open in May. | Officials",
        "Mayor Ann Lee said the pier is safe. Lee said it will open in May. | Mayor Ann Lee",
        "Skipper and diver Ann Lee said the pier is safe. Her lawyer said it will open in May. | Ann Lee",
      })
  void areThoseOfTheArticle(String text, String name) {
    Draft draft = Drafts.draft(text, null);

    assertThat(draft.sides())
        .extracting(Draft.Side::name)
        .singleElement()
        .asString()
        .contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials said the pier is safe. Ann Lee said the pier will open in May. | fficials",
        "Ann Lee said the pier is safe. Both said it will open in May. | oth",
        "Ann Lee said the pier is safe. Her lawyer said it will open in May. | awyer",
      })
  void areNobodyWhoIsNotNamed(String text, String never) {
    Draft draft = Drafts.draft(text, null);

    assertThat(draft.sides()).extracting(Draft.Side::name).noneMatch(name -> name.contains(never));
  }
}
