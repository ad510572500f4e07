package dev.counterpoint.cache;

import dev.counterpoint.summary.Deadline;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the answers used last, in this process, bounded by their weight.
 *
 * <p>A plain map under a lock: a function serves one request at a time, so there is nothing to gain
 * from a concurrent cache library, which would cost every cold start 50 ms and 330 classes.
 */
public final class MemoryStore implements SummaryStore {

  private record Entry(Kept kept, Instant expires) {}

  private final long capacity;
  private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long weight;

  /**
   * @param capacity the most weight to hold, as {@link Kept#weight()} counts it; 0 keeps nothing
   */
  public MemoryStore(long capacity) {
    this.capacity = capacity;
  }

  @Override
  public synchronized Optional<Kept> find(String id, Instant now, Deadline deadline) {
    Entry entry = entries.get(id);
    if (entry == null) {
      return Optional.empty();
    }
    if (!entry.expires().isAfter(now)) {
      remove(id);
      return Optional.empty();
    }
    return Optional.of(entry.kept());
  }

  @Override
  public synchronized void keep(Kept kept, Instant expires, Deadline deadline) {
    remove(kept.id());
    if (kept.weight() > capacity) {
      return;
    }
    entries.put(kept.id(), new Entry(kept, expires));
    weight += kept.weight();
    Iterator<Entry> eldest = entries.values().iterator();
    while (weight > capacity) {
      weight -= eldest.next().kept().weight();
      eldest.remove();
    }
  }

  private void remove(String id) {
    Entry entry = entries.remove(id);
    if (entry != null) {
      weight -= entry.kept().weight();
    }
  }
}
