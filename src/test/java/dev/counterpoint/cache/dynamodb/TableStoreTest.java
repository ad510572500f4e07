package dev.counterpoint.cache.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.counterpoint.cache.Kept;
import dev.counterpoint.cache.StoreUnavailableException;
import dev.counterpoint.cache.StoreUnavailableException.Reason;
import dev.counterpoint.cache.SummaryStore;
import dev.counterpoint.cache.SummaryStoreTest;
import dev.counterpoint.summary.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableStoreTest extends SummaryStoreTest {

  /** What is asked here is what it does, not how fast. */
  private static final Duration PATIENT = Duration.ofSeconds(20);

  private StandInTable table;

  @BeforeEach
  void open() throws IOException {
    table = new StandInTable();
  }

  @AfterEach
  void close() {
    table.close();
  }

  @Override
  protected SummaryStore store() {
    return TableStore.from(table.environment(), PATIENT).warmedUp();
  }

  @Test
  void tellsTheTableWhenToForget() throws Exception {
    store().keep(kept("a", "An article."), NOON.plusSeconds(60), SOON);

    assertThat(table.items().get("a").at("/expires/N").asText())
        .isEqualTo(Long.toString(NOON.plusSeconds(60).getEpochSecond()));
  }

  @Test
  void keepsWhatAnotherInstanceFinds() throws Exception {
    Kept kept = kept("a", "An article.");
    store().keep(kept, NOON.plusSeconds(60), SOON);

    assertThat(store().find("a", NOON, SOON)).contains(kept);
  }

  @Test
  void keepsTheLongestTextButNotWhatNoItemHolds() throws Exception {
    SummaryStore store = store();
    Kept longest = kept("a", "An article. ".repeat(16_666));
    StringBuilder noise = new StringBuilder();
    new Random(7).ints(400_000, 0x4E00, 0x9FFF).forEach(noise::appendCodePoint);

    store.keep(longest, NOON.plusSeconds(60), SOON);
    store.keep(kept("b", noise.toString()), NOON.plusSeconds(60), SOON);

    assertThat(store.find("a", NOON, SOON)).contains(longest);
    assertThat(table.items()).containsOnlyKeys("a");
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTERPOINT_CACHE_TABLE, another-table, NO_TABLE",
    "AWS_SECRET_ACCESS_KEY,    another,       DENIED",
    "AWS_SECRET_ACCESS_KEY,    '',            DENIED",
    "AWS_SESSION_TOKEN,        '',            DENIED",
    "AWS_REGION,               us-east-1,     DENIED",
  })
  void saysWhatIsWrong(String variable, String value, Reason reason) {
    Map<String, String> environment = new HashMap<>(table.environment());
    environment.put(variable, value);

    assertThatThrownBy(() -> TableStore.from(environment, PATIENT).find("a", NOON, SOON))
        .isInstanceOfSatisfying(
            StoreUnavailableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void keepsItsConnectionUntilItHangsUp() throws Exception {
    SummaryStore store = store();
    store.find("a", NOON, SOON);
    int before = table.connections();
    store.hangUp();
    store.find("a", NOON, SOON);
    store.find("a", NOON, SOON);

    assertThat(before).isEqualTo(1);
    assertThat(table.connections()).isEqualTo(2);
  }

  @Test
  void asksNobodyWhenThereIsNoTime() throws Exception {
    SummaryStore store = store();

    assertThatThrownBy(() -> store.find("a", NOON, Deadline.in(Duration.ofMillis(2))))
        .hasMessage("late");
    assertThat(store.find("a", NOON, SOON)).isEmpty();
  }
}
