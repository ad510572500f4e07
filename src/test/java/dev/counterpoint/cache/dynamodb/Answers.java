package dev.counterpoint.cache.dynamodb;

import dev.counterpoint.cache.Kept;
import dev.counterpoint.summary.Caveat;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Usage;
import java.util.List;

/** An answer that was kept. */
final class Answers {

  static final Kept KEPT = kept();

  private Answers() {}

  private static Kept kept() {
    Draft.Claim claim = new Draft.Claim("A claim.", null, List.of(0));
    Draft.Side side = new Draft.Side("A side", "A position.", List.of(claim));
    Draft draft = new Draft("A headline", "A summary.", null, List.of(side), Draft.NO_DISPUTE);
    EngineReport engine = new EngineReport("llm", "m", null, new Usage(1, null, 7));
    return new Kept(
        "a", null, "An article.", false, Options.defaults(), draft, List.of(Caveat.CUT), engine);
  }
}
