package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Finding;
import dev.counterpoint.summary.Usage;
import org.junit.jupiter.api.Test;

class VerifiedSummaryTest {

  @Test
  void oneMoreThingMayBeSaidOfIt() {
    EngineReport engine = new EngineReport("llm", "stub", null, Usage.NONE);
    VerifiedSummary summary = Verified.school(false, Verified.options(null, null), engine);
    Finding more = new Finding("shortened", "The model saw a part of the article.");

    VerifiedSummary noted = summary.noting(more);

    assertThat(noted.content().checks().findings())
        .containsExactly(summary.content().checks().findings().get(0), more);
    assertThat(noted.content().checks().proposed()).isEqualTo(3);
    assertThat(noted.content().checks().dropped()).isEqualTo(1);
    assertThat(noted.content().sides()).isEqualTo(summary.content().sides());
    assertThat(noted.content().headline()).isEqualTo(summary.content().headline());
    assertThat(noted.source()).isSameAs(summary.source());
    assertThat(noted.options()).isSameAs(summary.options());
    assertThat(noted.engine()).isSameAs(engine);
    assertThat(summary.content().checks().findings()).hasSize(1);
  }
}
