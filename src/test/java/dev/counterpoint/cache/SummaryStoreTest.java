package dev.counterpoint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Usage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store must do. A store's own test extends this. */
abstract class SummaryStoreTest {

  protected static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  abstract SummaryStore store();

  @Test
  void hasNothingAtFirst() {
    assertThat(store().find("a", NOON)).isEmpty();
  }

  @Test
  void givesBackWhatItKeeps() {
    SummaryStore store = store();
    Kept kept = kept("a", "An article.");

    store.keep(kept, NOON.plusSeconds(60));

    assertThat(store.find("a", NOON)).contains(kept);
    assertThat(store.find("b", NOON)).isEmpty();
  }

  @Test
  void keepsUntilTheMomentItIsTold() {
    SummaryStore store = store();
    store.keep(kept("a", "An article."), NOON.plusSeconds(60));

    assertThat(store.find("a", NOON.plusSeconds(59))).isPresent();
    assertThat(store.find("a", NOON.plusSeconds(60))).isEmpty();
  }

  @Test
  void keepsTheLatestUnderAnId() {
    SummaryStore store = store();
    store.keep(kept("a", "The first."), NOON.plusSeconds(60));
    store.keep(kept("a", "The second."), NOON.plusSeconds(120));

    assertThat(store.find("a", NOON.plusSeconds(90)).map(Kept::submitted)).contains("The second.");
  }

  @Test
  void keepsEveryCharacter() {
    SummaryStore store = store();
    Kept kept = kept("a", "nul \u0000 🏫 \u202E \r\n\t\"\\");

    store.keep(kept, NOON.plusSeconds(60));

    assertThat(store.find("a", NOON)).contains(kept);
  }

  static Kept kept(String id, String text) {
    Draft.Claim claim = new Draft.Claim("A claim.", null, List.of(0));
    Draft.Side side = new Draft.Side("A side", "A position.", List.of(claim));
    Draft draft = new Draft("A headline", "A summary.", null, List.of(side), Draft.NO_DISPUTE);
    EngineReport engine = new EngineReport("llm", "m", null, new Usage(1, null, 7));
    return new Kept(id, null, text, false, Options.defaults(), draft, true, engine);
  }
}
