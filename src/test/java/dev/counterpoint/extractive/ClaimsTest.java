package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the claims of a short article say. */
class ClaimsTest {

  private static final String REST =
      " Ann Lee said the ferry must run on Sundays too. Bob Orlov of the Ferry Board said there is"
          + " no money for it.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The board also agreed to scrap the fare, Carla Mendez said. | Carla Mendez said the board agreed to scrap the fare.",
        "Maintaining two piers will cost $4 million a year, Carla Mendez said. | Maintaining two piers will cost $4 million a year, Carla Mendez said.",
        "Seniors who ride twice a day are \u201creally tired,\u201d Carla Mendez said. | Seniors who ride twice a day are \u201creally tired,\u201d Carla Mendez said.",
        "The pier has sunk by a foot, Carla Mendez said, the third to do so. | Carla Mendez said the pier has sunk by a foot, the third to do so.",
        "The pier, Carla Mendez said, has sunk by a foot since May. | Carla Mendez said the pier has sunk by a foot since May.",
        "Mayor Carla Mendez opened the pier. The mayor said the crews were paid too little. | Carla Mendez said the crews were paid too little.",
        "Carla Mendez opened the pier. The Pier Club said the board must pay if she\u2019s right. | The Pier Club said the board must pay if Carla Mendez is right.",
        "The Pier Club met on Monday. In a letter, it said the crews were paid too little. | In a letter, the Pier Club said the crews were paid too little.",
        "Both the union and the Pier Club condemned the plan to close the pier. | Both the union and the Pier Club condemned the plan to close the pier.",
      })
  void sayWhatSomebodySays(String sentences, String claim) {
    assertThat(Drafts.claims(Drafts.draft(sentences + REST, null))).contains(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Carla Mendez said crews are paid too little. It will cost them their jobs, she fears.",
        "Both men, she thought, had lied to the crews of the ferry about the pier.",
        "Himself a skipper, he said that crews were paid too little.",
        "Carla Mendez said the crews were paid too little. The Pier Club denied that.",
      })
  void leanOnNothingThatIsNotThere(String sentences) {
    assertThat(Drafts.claims(Drafts.draft(sentences + REST, null)))
        .noneMatch(
            claim ->
                claim.matches(
                    "(It|Both men|Himself) .*|.* denied that.|In the article\u2019s words.*"));
  }
}
