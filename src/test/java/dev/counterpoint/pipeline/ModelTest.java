package dev.counterpoint.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Proposal;
import dev.counterpoint.summary.Summarizer;
import dev.counterpoint.summary.SummarizerException;
import dev.counterpoint.summary.Usage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTest {

  private static final Draft DRAFT = new Draft("", "", null, List.of(), null);

  private long now;
  private Duration given;
  private final Trace trace = new Trace(() -> now);
  private final Summarizer watching =
      (source, options, deadline) -> {
        given = deadline.remaining();
        return new Proposal(DRAFT, Usage.NONE, List.of());
      };
  private final Model model = new Model(watching, "some-model", "1");
  private final Material material =
      new Material(new Submission(null, "", false, Options.defaults()), null, DRAFT);

  private void took(Step step, long millis) {
    try (Trace.Running running = trace.step(step)) {
      now += TimeUnit.MILLISECONDS.toNanos(millis);
    }
  }

  /** On a clock that stands still, because how fast this machine is must not matter. */
  private Deadline deadline(Duration left) {
    return Deadline.in(left, () -> now);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 10", "2, 3, 10", "4, 16, 30", "400, 200, 900", "0, 2000, 3000"})
  void keepsBackWhatTheArticleWillStillTake(long read, long extract, long kept) throws Exception {
    took(Step.READ, read);
    took(Step.EXTRACT, extract);
    took(Step.LLM, 5_000);
    Duration left = Duration.ofSeconds(10);

    model.propose(material, deadline(left), trace);

    assertThat(given)
        .isLessThanOrEqualTo(left.minusMillis(kept))
        .isGreaterThan(left.minusMillis(kept).minusSeconds(1));
  }

  @Test
  void isNotAskedWhenNothingIsLeftBesides() {
    took(Step.EXTRACT, 600);

    assertThatThrownBy(() -> model.propose(material, deadline(Duration.ofMillis(900)), trace))
        .asInstanceOf(InstanceOfAssertFactories.type(SummarizerException.class))
        .extracting(failed -> failed.degraded().reason())
        .isEqualTo(Degraded.Reason.DEADLINE);
    assertThat(given).isNull();
  }
}
