package dev.counterpoint.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time left on a clock moved by hand, wherever that clock began. */
class DeadlineTest {

  @ParameterizedTest
  @CsvSource({
    "0, 100, false",
    "1, 99, false",
    "99, 1, false",
    "100, 0, true",
    "101, 0, true",
    "100000, 0, true"
  })
  void runsDownAndNeverBelowNothing(long passed, long left, boolean over) {
    for (long began : new long[] {0, 7, -50, Long.MAX_VALUE - 50, Long.MIN_VALUE}) {
      AtomicLong clock = new AtomicLong(began);
      Deadline deadline = Deadline.in(Duration.ofNanos(100), clock::get);
      clock.addAndGet(passed);
      String when = passed + " after " + began;
      assertThat(deadline.remaining()).as(when).isEqualTo(Duration.ofNanos(left));
      assertThat(deadline.hasPassed()).as(when).isEqualTo(over);
    }
  }

  @Test
  void onTheClockOfTheMachine() {
    Deadline later = Deadline.in(Duration.ofHours(1));
    assertThat(later.hasPassed()).isFalse();
    assertThat(later.remaining()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    assertThat(Deadline.in(Duration.ZERO).hasPassed()).isTrue();
    assertThat(Deadline.in(Duration.ofSeconds(-1)).remaining()).isZero();
  }
}
