package dev.counterpoint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Caveat;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Length;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Usage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store must do. A store's own test extends this. */
public abstract class SummaryStoreTest {

  protected static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  protected static final Deadline SOON = Deadline.in(Duration.ofHours(1));

  protected abstract SummaryStore store() throws IOException;

  @Test
  void hasNothingAtFirst() throws Exception {
    assertThat(store().find("a", NOON, SOON)).isEmpty();
  }

  @Test
  void givesBackWhatItKeeps() throws Exception {
    SummaryStore store = store();
    Kept kept = kept("a", "An article.");

    store.keep(kept, NOON.plusSeconds(60), SOON);

    assertThat(store.find("a", NOON, SOON)).contains(kept);
    assertThat(store.find("b", NOON, SOON)).isEmpty();
  }

  @Test
  void keepsUntilTheMomentItIsTold() throws Exception {
    SummaryStore store = store();
    store.keep(kept("a", "An article."), NOON.plusSeconds(60), SOON);

    assertThat(store.find("a", NOON.plusSeconds(59), SOON)).isPresent();
    assertThat(store.find("a", NOON.plusSeconds(60), SOON)).isEmpty();
  }

  @Test
  void keepsTheLatestUnderAnId() throws Exception {
    SummaryStore store = store();
    store.keep(kept("a", "The first."), NOON.plusSeconds(60), SOON);
    store.keep(kept("a", "The second."), NOON.plusSeconds(120), SOON);

    assertThat(store.find("a", NOON.plusSeconds(90), SOON).map(Kept::submitted))
        .contains("The second.");
  }

  @Test
  void keepsEveryCharacter() throws Exception {
    SummaryStore store = store();
    Kept kept = kept("a", "nul \u0000 🏫 \u202E \r\n\t\"\\");

    store.keep(kept, NOON.plusSeconds(60), SOON);

    assertThat(store.find("a", NOON, SOON)).contains(kept);
  }

  @Test
  void keepsEveryField() throws Exception {
    SummaryStore store = store();
    Options options =
        new Options(
            "https://example.org/a",
            "en",
            Length.SHORT,
            Options.Engine.LLM,
            false,
            Options.OffsetUnit.CODE_POINT);
    Draft.Claim claim = new Draft.Claim("A claim.", "Ines Calloway", List.of(0, 7));
    Draft.Side side = new Draft.Side("A side", "A position.", List.of(claim, claim));
    Draft draft = new Draft("A headline", "A summary.", "A question?", List.of(side, side), null);
    Degraded degraded = new Degraded(Degraded.Reason.RATE_LIMITED, "the endpoint limits its rate");
    EngineReport engine = new EngineReport("extractive", null, degraded, new Usage(2, 1410, 388));
    Kept kept = new Kept("a", "A title", "<p>An article.", true, options, draft, List.of(), engine);

    store.keep(kept, NOON.plusSeconds(60), SOON);

    assertThat(store.find("a", NOON, SOON)).contains(kept);
  }

  protected static Kept kept(String id, String text) {
    Draft.Claim claim = new Draft.Claim("A claim.", null, List.of(0));
    Draft.Side side = new Draft.Side("A side", "A position.", List.of(claim));
    Draft draft = new Draft("A headline", "A summary.", null, List.of(side), Draft.NO_DISPUTE);
    EngineReport engine = new EngineReport("llm", "m", null, new Usage(1, null, 7));
    return new Kept(
        id,
        null,
        text,
        false,
        Options.defaults(),
        draft,
        List.of(Caveat.SHORTENED, Caveat.CUT),
        engine);
  }
}
