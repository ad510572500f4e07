package dev.counterpoint.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.counterpoint.cache.StoreUnavailableException.Reason;
import dev.counterpoint.summary.Deadline;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayeredStoreTest extends SummaryStoreTest {

  private static final SummaryStore BROKEN =
      new SummaryStore() {
        @Override
        public Optional<Kept> find(String id, Instant now, Deadline deadline)
            throws StoreUnavailableException {
          throw new StoreUnavailableException(Reason.FAILED);
        }

        @Override
        public void keep(Kept kept, Instant expires, Deadline deadline)
            throws StoreUnavailableException {
          throw new StoreUnavailableException(Reason.FAILED);
        }
      };

  @Override
  protected SummaryStore store() {
    return new LayeredStore(new MemoryStore(1_000_000), new MemoryStore(1_000_000));
  }

  @Test
  void findsWhatAnotherInstanceKept() throws Exception {
    SummaryStore far = new MemoryStore(1_000_000);
    Kept kept = kept("a", "An article.");
    new LayeredStore(new MemoryStore(1_000_000), far).keep(kept, NOON.plusSeconds(60), SOON);

    SummaryStore other = new LayeredStore(new MemoryStore(1_000_000), far);

    assertThat(other.find("a", NOON, SOON)).contains(kept);
  }

  @Test
  void findsWhatIsNearWhenTheFarStoreCannotBeHad() throws Exception {
    SummaryStore store = new LayeredStore(new MemoryStore(1_000_000), BROKEN);
    Kept kept = kept("a", "An article.");

    assertThatThrownBy(() -> store.keep(kept, NOON.plusSeconds(60), SOON))
        .isInstanceOf(StoreUnavailableException.class);
    assertThat(store.find("a", NOON, SOON)).contains(kept);
    assertThatThrownBy(() -> store.find("b", NOON, SOON))
        .isInstanceOf(StoreUnavailableException.class);
  }
}
