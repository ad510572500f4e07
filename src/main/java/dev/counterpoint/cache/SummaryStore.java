package dev.counterpoint.cache;

import dev.counterpoint.summary.Deadline;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps answers for a while. Stores do not look at the clock themselves, and take no longer than
 * the deadline allows.
 */
public interface SummaryStore {

  /**
   * What is kept under an id and has not expired at {@code now}.
   *
   * @throws StoreUnavailableException if the store cannot tell; to be taken for a miss
   */
  Optional<Kept> find(String id, Instant now, Deadline deadline) throws StoreUnavailableException;

  /**
   * Keeps an answer under its id, in place of an earlier one, until {@code expires} at most. What
   * is too large for the store is not kept.
   *
   * @throws StoreUnavailableException if the store did not say that it keeps it
   */
  void keep(Kept kept, Instant expires, Deadline deadline) throws StoreUnavailableException;

  /** Lets go of every connection, until the store is next asked. */
  default void hangUp() {
    // Most have none.
  }
}
