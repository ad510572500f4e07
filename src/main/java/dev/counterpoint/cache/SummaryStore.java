package dev.counterpoint.cache;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps answers for a while. A store that cannot be reached has nothing: it never throws, because
 * an answer made anew is better than none. Stores do not look at the clock themselves.
 */
public interface SummaryStore {

  /** What is kept under an id and has not expired at {@code now}. */
  Optional<Kept> find(String id, Instant now);

  /** Keeps an answer under its id, in place of an earlier one, until {@code expires} at most. */
  void keep(Kept kept, Instant expires);
}
