package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.statement.Speaker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryWriterTest {

  private static final Speaker LEE = new Speaker("Ann Lee", Speaker.Kind.PERSON, null);
  private static final Speaker CLUB = new Speaker("the Pier Club", Speaker.Kind.ORGANIZATION, null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee said so. | Lee said so.",
        "Mayor Ann Lee said Ann Lee will pay. | Mayor Lee said Lee will pay.",
        "Ann Lee said: \u201cAsk Ann Lee.\u201d | Lee said: \u201cAsk Ann Lee.\u201d",
        "The board said so. | The board said so."
      })
  void namesAPersonInFullOnce(String text, String again) {
    Set<String> named = new HashSet<>(Set.of("Ann Lee"));

    assertThat(SummaryWriter.shortNamed(text, LEE, named)).isEqualTo(again);
    assertThat(SummaryWriter.shortNamed(text, LEE, new HashSet<>())).isEqualTo(text);
  }

  @Test
  void saysAlsoOfWhoHasJustSpoken() {
    assertThat(SummaryWriter.again("Lee said: \u201cNo.\u201d", LEE, LEE))
        .isEqualTo("Lee also said: \u201cNo.\u201d");
    assertThat(SummaryWriter.again("The Pier Club said no.", CLUB, CLUB))
        .isEqualTo("The Pier Club also said no.");
    assertThat(SummaryWriter.again("Lee said: \u201cNo.\u201d", LEE, CLUB))
        .isEqualTo("Lee said: \u201cNo.\u201d");
    assertThat(SummaryWriter.again("Lee opposes it.", LEE, LEE)).isEqualTo("Lee opposes it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Board sells the pier of Marlow | Rain fell on the coast for all of Monday and Tuesday. The board of Marlow sold the pier to a bank on Monday. | The board of Marlow",
        "Board sells the pier of Marlow | The board of Marlow sold the pier to a bank on Monday. The bank paid two million dollars for the pier of Marlow. | The board of Marlow",
        "'' | Rain fell on the coast for all of Monday and Tuesday. The board of Marlow sold the pier to a bank on Monday. | Rain fell"
      })
  void beginsWithWhatTheArticleIsAbout(String title, String text, String start) {
    String rest = " Ann Lee said the pier was old. The town will miss the pier, Bob Orlov said.";
    String longer = text + rest + " Nobody knows what the bank will do with the pier.".repeat(3);

    String summary = Drafts.draft(longer, title.isEmpty() ? null : title).summary();

    assertThat(List.of(summary)).allMatch(words -> words.startsWith(start));
  }
}
