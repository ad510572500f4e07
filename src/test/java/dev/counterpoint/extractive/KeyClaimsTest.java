package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.ArticleReader;
import dev.counterpoint.dispute.Camp;
import dev.counterpoint.dispute.DisputeFinder;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.statement.StatementFinder;
import dev.counterpoint.summary.Source;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyClaimsTest {

  private static final String MONOLOGUE =
      """
      Ann Lee said the ferry must run on Sundays. Lee said the pier is too short. Lee said the \
      boats are older than the captain. Lee said the fare has doubled since May. Lee said nurses \
      have no other way home. "We have waited nine years," Lee said. "We will not wait a tenth." \
      Lee said the county must pay.
      """;

  @Test
  void restsEveryStatementOnASentenceOfItsClaim() {
    Reading reading = new StatementFinder().read(new ArticleReader().text(MONOLOGUE, null));
    Source source = new Source(reading, new DisputeFinder().find(reading));
    Camp camp = source.dispute().camps().get(0);

    List<ClaimCandidate> candidates = KeyClaims.candidates(camp, new Scene(source));

    assertThat(candidates).hasSizeGreaterThan(1);
    for (ClaimCandidate candidate : candidates) {
      for (Statement statement : candidate.statements()) {
        assertThat(Collections.disjoint(statement.sentences(), candidate.sentences()))
            .as("%s of %s", statement.sentences(), candidate.sentences())
            .isFalse();
      }
    }
  }
}
