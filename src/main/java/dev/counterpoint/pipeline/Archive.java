package dev.counterpoint.pipeline;

import dev.counterpoint.cache.Kept;
import dev.counterpoint.cache.StoreUnavailableException;
import dev.counterpoint.cache.SummaryStore;
import dev.counterpoint.summary.Caveat;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Decides how long an answer is kept: a degraded one only briefly. A store that cannot be had is a
 * miss and a metric, because an answer made anew is better than none.
 */
final class Archive {

  private final SummaryStore store;
  private final Duration keep;
  private final InstantSource clock;

  Archive(SummaryStore store, Duration keep, InstantSource clock) {
    this.store = store;
    this.keep = keep;
    this.clock = clock;
  }

  void hangUp() {
    store.hangUp();
  }

  Optional<Kept> find(String id, Deadline deadline, Trace trace) {
    try {
      return store.find(id, clock.instant(), deadline);
    } catch (StoreUnavailableException unavailable) {
      trace.note("cacheFailure", unavailable.reason().label());
      return Optional.empty();
    }
  }

  void keep(
      String id,
      Submission submission,
      Draft draft,
      List<Caveat> caveats,
      EngineReport engine,
      Deadline deadline,
      Trace trace) {
    boolean brief = engine.degraded() != null && keep.compareTo(Settings.KEEP_DEGRADED) > 0;
    Kept kept =
        new Kept(
            id,
            submission.title(),
            submission.content(),
            submission.html(),
            submission.options(),
            draft,
            caveats,
            engine);
    Instant expires = clock.instant().plus(brief ? Settings.KEEP_DEGRADED : keep);
    try {
      store.keep(kept, expires, deadline);
    } catch (StoreUnavailableException unavailable) {
      trace.note("cacheFailure", unavailable.reason().label());
    }
  }
}
