package dev.counterpoint.summary;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment by which an answer must have left, on a clock that never jumps. */
public final class Deadline {

  private final LongSupplier nanoClock;
  private final long at;

  private Deadline(LongSupplier nanoClock, long at) {
    this.nanoClock = nanoClock;
    this.at = at;
  }

  public static Deadline in(Duration budget) {
    return in(budget, System::nanoTime);
  }

  /** As {@link #in(Duration)}, on the given clock of nanoseconds. */
  public static Deadline in(Duration budget, LongSupplier nanoClock) {
    return new Deadline(nanoClock, nanoClock.getAsLong() + budget.toNanos());
  }

  /** The time left, never negative. */
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, at - nanoClock.getAsLong()));
  }

  public boolean hasPassed() {
    return at - nanoClock.getAsLong() <= 0;
  }
}
