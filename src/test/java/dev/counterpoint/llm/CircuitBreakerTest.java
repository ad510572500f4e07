package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a breaker opens, for how long, and what a probe may do, on a clock moved by hand. */
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
}
