package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Degraded.Reason;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often an endpoint that is down is asked, and how soon one that is well again. */
class OutageTest {

  private final CircuitBreakerTest.HandClock clock = new CircuitBreakerTest.HandClock();

  private Outcome ask(LlmSummarizer summarizer) {
    return Outcome.of(summarizer, Articles.FERRY, Duration.ofSeconds(20));
  }

  /** A thousand requests over ten minutes, and then the endpoint is well again. */
  @ParameterizedTest
  @ValueSource(ints = {0, 401, 429, 500, 503})
  void anOutageIsHardlyAskedAndOneProbeFindsItsEnd(int status) {
    AtomicBoolean healed = new AtomicBoolean();
    try (Stub stub =
        new Stub(
            call -> {
              if (healed.get()) {
                call.good();
              } else if (status == 0) {
                call.reset();
              } else {
                call.json(status, "{}", "retry-after-ms: 1");
              }
            })) {
      LlmSummarizer summarizer = FaultTableTest.summarizer(stub.url(), Map.of(), clock);
      for (int i = 0; i < 1_000; i++) {
        assertThat(ask(summarizer).isOk()).isFalse();
        clock.pass(Duration.ofMillis(600));
      }
      int inOutage = stub.calls().size();
      assertThat(inOutage).as("calls in the outage").isBetween(6, 100);

      healed.set(true);
      clock.pass(Duration.ofMinutes(1));
      assertThat(ask(summarizer).isOk()).isTrue();
      assertThat(stub.calls().size() - inOutage).as("calls to find its end").isEqualTo(1);
      assertThat(ask(summarizer).isOk()).isTrue();
    }
  }

  @Test
  void anOpenBreakerSaysWhenToComeBack() {
    try (Stub stub = new Stub(Stub.Call::reset)) {
      LlmSummarizer summarizer = FaultTableTest.summarizer(stub.url(), Map.of(), clock);
      for (int i = 0; i < 3; i++) {
        ask(summarizer);
      }
      int calls = stub.calls().size();
      Outcome outcome = ask(summarizer);
      assertThat(stub.calls()).hasSize(calls);
      assertThat(outcome.reason()).isEqualTo(Reason.UNAVAILABLE);
      assertThat(outcome.usage().calls()).isZero();
      assertThat(outcome.failure().retryAfter()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }
  }

  /** Refusals and unusable answers say nothing of the endpoint. */
  @Test
  void whatAnArticleCausesIsNoOutage() {
    try (Stub stub = new Stub(call -> call.json(200, Answers.envelope("No.", "content_filter")))) {
      LlmSummarizer summarizer = FaultTableTest.summarizer(stub.url(), Map.of(), clock);
      for (int i = 0; i < 20; i++) {
        assertThat(ask(summarizer).reason()).isEqualTo(Reason.REFUSED);
      }
      assertThat(stub.calls()).hasSize(20);
    }
  }
}
