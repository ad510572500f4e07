package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Degraded.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CircuitBreakerTest {

  /** A wall clock that is moved by hand. */
  static final class HandClock extends Clock {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final HandClock clock = new HandClock();

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

  @Test
  void aFailedProbeDoublesThePauseUpToAMinute() {
    CircuitBreaker breaker = new CircuitBreaker(clock);
    for (int i = 0; i < CircuitBreaker.TOLERATED; i++) {
      assertThat(breaker.acquire()).isEqualTo(CircuitBreaker.Permit.CALL);
      breaker.failed(null);
    }
    for (int seconds : new int[] {5, 10, 20, 40, 60, 60}) {
      clock.pass(Duration.ofSeconds(seconds).minusMillis(1));
      assertThat(breaker.acquire())
          .as("just before %s s", seconds)
          .isEqualTo(CircuitBreaker.Permit.NONE);
      clock.pass(Duration.ofMillis(1));
      assertThat(breaker.acquire()).isEqualTo(CircuitBreaker.Permit.PROBE);
      assertThat(breaker.acquire()).as("beside the probe").isEqualTo(CircuitBreaker.Permit.NONE);
      breaker.failed(null);
    }
  }

  private CircuitBreaker failing(int times, Duration retryAfter) {
    CircuitBreaker breaker = new CircuitBreaker(clock);
    for (int i = 0; i < times; i++) {
      breaker.failed(retryAfter);
    }
    return breaker;
  }

  /** The first pause is 5 s: a shorter wait is not taken, nor one that is longer than a minute. */
  @ParameterizedTest
  @CsvSource({", 5", "0, 5", "4, 5", "6, 6", "60, 60", "61, 60", "3600, 60"})
  void anEndpointMayAskForALongerPause(Long retryAfter, int seconds) {
    Duration asked = retryAfter == null ? null : Duration.ofSeconds(retryAfter);
    CircuitBreaker breaker = failing(CircuitBreaker.TOLERATED, asked);
    assertThat(breaker.remainingPause()).isEqualTo(Duration.ofSeconds(seconds));
    clock.pass(Duration.ofSeconds(seconds).minusMillis(1));
    assertThat(breaker.acquire()).isEqualTo(CircuitBreaker.Permit.NONE);
    assertThat(breaker.remainingPause()).isEqualTo(Duration.ofMillis(1));
    clock.pass(Duration.ofMillis(1));
    assertThat(breaker.acquire()).isEqualTo(CircuitBreaker.Permit.PROBE);
  }

  @Test
  void aSuccessForgetsFailuresAndPauses() {
    CircuitBreaker breaker = failing(CircuitBreaker.TOLERATED + 2, null);
    breaker.succeeded();
    assertThat(breaker.acquire()).isEqualTo(CircuitBreaker.Permit.CALL);
    assertThat(breaker.remainingPause()).isZero();
    for (int i = 0; i < CircuitBreaker.TOLERATED - 1; i++) {
      breaker.failed(null);
      assertThat(breaker.acquire()).as("failure %s", i).isEqualTo(CircuitBreaker.Permit.CALL);
      assertThat(breaker.remainingPause()).isZero();
    }
    breaker.failed(null);
    assertThat(breaker.acquire()).isEqualTo(CircuitBreaker.Permit.NONE);
    assertThat(breaker.remainingPause()).as("the first pause").isEqualTo(Duration.ofSeconds(5));
  }

  /** Its function may be frozen with the probe under way. */
  @Test
  void aProbeThatNeverReportsIsGivenUpAfterAQuarterOfAnHour() {
    CircuitBreaker breaker = failing(CircuitBreaker.TOLERATED, null);
    clock.pass(Duration.ofSeconds(5));
    assertThat(breaker.acquire()).isEqualTo(CircuitBreaker.Permit.PROBE);
    assertThat(breaker.remainingPause()).as("told to a caller").isEqualTo(Duration.ofMinutes(1));
    clock.pass(Duration.ofMinutes(15).minusMillis(1));
    assertThat(breaker.acquire()).isEqualTo(CircuitBreaker.Permit.NONE);
    clock.pass(Duration.ofMillis(1));
    assertThat(breaker.remainingPause()).isZero();
    assertThat(breaker.acquire()).isEqualTo(CircuitBreaker.Permit.PROBE);
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
