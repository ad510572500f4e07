package dev.counterpoint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemoryStoreTest extends SummaryStoreTest {

  private static final Instant LATER = NOON.plusSeconds(60);

  @Override
  protected SummaryStore store() {
    return new MemoryStore(1_000_000);
  }

  @Test
  void dropsWhatWasUsedLongestAgoWhenItIsFull() throws Exception {
    SummaryStore store = new MemoryStore(2 * kept("a", "text").weight());
    store.keep(kept("a", "text"), LATER, SOON);
    store.keep(kept("b", "text"), LATER, SOON);
    store.find("a", NOON, SOON);

    store.keep(kept("c", "text"), LATER, SOON);

    assertThat(store.find("a", NOON, SOON)).isPresent();
    assertThat(store.find("b", NOON, SOON)).isEmpty();
    assertThat(store.find("c", NOON, SOON)).isPresent();
  }

  @Test
  void doesNotDropTheRestForWhatNeverFits() throws Exception {
    SummaryStore store = new MemoryStore(2 * kept("a", "text").weight());
    store.keep(kept("a", "text"), LATER, SOON);

    store.keep(kept("b", "x".repeat(100_000)), LATER, SOON);

    assertThat(store.find("a", NOON, SOON)).isPresent();
    assertThat(store.find("b", NOON, SOON)).isEmpty();
  }

  @Test
  void doesNotGrowWhenTheSameIsKeptAgain() throws Exception {
    SummaryStore store = new MemoryStore(2 * kept("a", "text").weight());
    store.keep(kept("a", "text"), LATER, SOON);

    for (int i = 0; i < 10; i++) {
      store.keep(kept("b", "text"), LATER, SOON);
    }

    assertThat(store.find("a", NOON, SOON)).isPresent();
  }

  @Test
  void withoutCapacityKeepsNothing() throws Exception {
    SummaryStore store = new MemoryStore(0);
    store.keep(kept("a", ""), LATER, SOON);

    assertThat(store.find("a", NOON, SOON)).isEmpty();
  }
}
