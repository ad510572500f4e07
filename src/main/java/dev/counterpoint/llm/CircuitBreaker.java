package dev.counterpoint.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps calls from an endpoint that is down. After {@value #TOLERATED} failed calls in a row it
 * opens; when the pause is over it lets a single call through, the probe, whose outcome closes it
 * or doubles the pause. It runs on a wall clock, because a frozen function's other clocks may stand
 * still.
 */
final class CircuitBreaker {

  static final int TOLERATED = 5;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /** A probe that never reported back, because its function was frozen, is given up after this. */
  private static final Duration LONGEST_PROBE = Duration.ofMinutes(15);

  private final Clock clock;
  private int failures;
  private Duration pause = FIRST_PAUSE;
  private Instant noCallBefore = Instant.MIN;

  CircuitBreaker(Clock clock) {
    this.clock = clock;
  }

  enum Permit {
    CALL,
    /** One call, and no second. */
    PROBE,
    NONE
  }

  /** Every permit but {@link Permit#NONE} must be answered by a success or a failure. */
  synchronized Permit acquire() {
    if (failures < TOLERATED) {
      return Permit.CALL;
    }
    Instant now = clock.instant();
    if (now.isBefore(noCallBefore)) {
      return Permit.NONE;
    }
    noCallBefore = now.plus(LONGEST_PROBE);
    return Permit.PROBE;
  }

  /** The endpoint answered, whatever the answer was worth. */
  synchronized void succeeded() {
    failures = 0;
    pause = FIRST_PAUSE;
    noCallBefore = Instant.MIN;
  }

  /**
   * @param retryAfter when the endpoint said it may be asked again; {@code null} if it did not
   */
  synchronized void failed(Duration retryAfter) {
    failures = Math.min(failures + 1, TOLERATED);
    if (failures < TOLERATED) {
      return;
    }
    boolean longer = retryAfter != null && retryAfter.compareTo(pause) > 0;
    Duration wait = longer ? shorter(retryAfter, LONGEST_PAUSE) : pause;
    noCallBefore = clock.instant().plus(wait);
    pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
  }

  /** How long no call will be let through. */
  synchronized Duration remainingPause() {
    Duration left = Duration.between(clock.instant(), noCallBefore);
    return left.isNegative() ? Duration.ZERO : shorter(left, LONGEST_PAUSE);
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
