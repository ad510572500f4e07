package dev.counterpoint.pipeline;

import dev.counterpoint.cache.Kept;
import dev.counterpoint.cache.SummaryStore;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Decides how long an answer is kept: a degraded one only briefly. */
final class Archive {

  private final SummaryStore store;
  private final Duration keep;
  private final InstantSource clock;

  Archive(SummaryStore store, Duration keep, InstantSource clock) {
    this.store = store;
    this.keep = keep;
    this.clock = clock;
  }

  Optional<Kept> find(String id) {
    return store.find(id, clock.instant());
  }

  void keep(String id, Submission submission, Draft draft, boolean shortened, EngineReport engine) {
    boolean brief = engine.degraded() != null && keep.compareTo(Settings.KEEP_DEGRADED) > 0;
    Kept kept =
        new Kept(
            id,
            submission.title(),
            submission.content(),
            submission.html(),
            submission.options(),
            draft,
            shortened,
            engine);
    store.keep(kept, clock.instant().plus(brief ? Settings.KEEP_DEGRADED : keep));
  }
}
