package dev.counterpoint.cache;

import dev.counterpoint.summary.Deadline;
import java.time.Instant;
import java.util.Optional;

/** Looks into a near store before a far one, and keeps in both. */
public final class LayeredStore implements SummaryStore {

  private final SummaryStore near;
  private final SummaryStore far;

  public LayeredStore(SummaryStore near, SummaryStore far) {
    this.near = near;
    this.far = far;
  }

  @Override
  public Optional<Kept> find(String id, Instant now, Deadline deadline)
      throws StoreUnavailableException {
    Optional<Kept> kept = near.find(id, now, deadline);
    return kept.isPresent() ? kept : far.find(id, now, deadline);
  }

  @Override
  public void keep(Kept kept, Instant expires, Deadline deadline) throws StoreUnavailableException {
    near.keep(kept, expires, deadline);
    far.keep(kept, expires, deadline);
  }

  @Override
  public void hangUp() {
    near.hangUp();
    far.hangUp();
  }
}
