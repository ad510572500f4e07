package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | true",
        "On Monday, | true",
        "The vote is near, and | true",
        "She waits \u2014 | true",
        "But | true",
        "Meanwhile | true",
        "Secretary of State | true",
        "While | false",
        "As | false",
        "While people leaving | false",
        "a few owners reading what | false",
        "The speech comes as the mayor of | false"
      })
  void beginsASentenceOnlyWhereAClauseBegins(String before, boolean may) {
    assertThat(ClaimWriter.canBeCutAfter(before)).as(before).isEqualTo(may);
  }

  /** A sentence that is cut before what somebody says in it tells nothing of theirs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In March, Valley News rode with Marlow officers in Dunmore and saw them make five arrests, including four of burglars and a member of the Canal Boys, a group of men the officers say were let go again and again because of a county rule that turned down one request of the agency after another. | county rule
          Officers in Marlow said that five men were free because of a county rule. | county rule
          """)
  void cutsNoSentenceBeforeWhatIsSaid(String sentence, String said) {
    String rest = " Ann Lee said the ferry must run. Bob Orlov said there is no money for it.";

    assertThat(Drafts.claims(Drafts.draft(sentence + rest, null)))
        .as(sentence)
        .filteredOn(claim -> claim.contains("fficers"))
        .allMatch(claim -> claim.contains(said));
  }
}
