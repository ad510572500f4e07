package dev.counterpoint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemoryStoreTest extends SummaryStoreTest {

  private static final Instant LATER = NOON.plusSeconds(60);

  @Override
  SummaryStore store() {
    return new MemoryStore(1_000_000);
  }

  @Test
  void dropsWhatWasUsedLongestAgoWhenItIsFull() {
    SummaryStore store = new MemoryStore(2 * kept("a", "text").weight());
    store.keep(kept("a", "text"), LATER);
    store.keep(kept("b", "text"), LATER);
    store.find("a", NOON);

    store.keep(kept("c", "text"), LATER);

    assertThat(store.find("a", NOON)).isPresent();
    assertThat(store.find("b", NOON)).isEmpty();
    assertThat(store.find("c", NOON)).isPresent();
  }

  @Test
  void doesNotDropTheRestForWhatNeverFits() {
    SummaryStore store = new MemoryStore(2 * kept("a", "text").weight());
    store.keep(kept("a", "text"), LATER);

    store.keep(kept("b", "x".repeat(100_000)), LATER);

    assertThat(store.find("a", NOON)).isPresent();
    assertThat(store.find("b", NOON)).isEmpty();
  }

  @Test
  void doesNotGrowWhenTheSameIsKeptAgain() {
    SummaryStore store = new MemoryStore(2 * kept("a", "text").weight());
    store.keep(kept("a", "text"), LATER);

    for (int i = 0; i < 10; i++) {
      store.keep(kept("b", "text"), LATER);
    }

    assertThat(store.find("a", NOON)).isPresent();
  }

  @Test
  void withoutCapacityKeepsNothing() {
    SummaryStore store = new MemoryStore(0);
    store.keep(kept("a", ""), LATER);

    assertThat(store.find("a", NOON)).isEmpty();
  }
}
