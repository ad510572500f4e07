package dev.counterpoint.verify;

import dev.counterpoint.summary.Balance;
import dev.counterpoint.summary.Checks;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Finding;
import dev.counterpoint.summary.LoadedTerm;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Side;
import dev.counterpoint.summary.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer that has passed every check. Only the {@link Verifier} can make one, and only this can
 * be rendered or kept.
 */
public final class VerifiedSummary {

  private final Source source;
  private final Options options;
  private final Content content;
  private final EngineReport engine;

  VerifiedSummary(Source source, Options options, Content content, EngineReport engine) {
    this.source = source;
    this.options = options;
    this.content = content;
    this.engine = engine;
  }

  /** The parts of the answer itself. */
  public record Content(
      String headline,
      String summary,
      String question,
      List<Side> sides,
      String missingSide,
      Balance balance,
      List<LoadedTerm> loadedLanguage,
      Checks checks) {

    public Content {
      sides = List.copyOf(sides);
      loadedLanguage = List.copyOf(loadedLanguage);
    }
  }

  /** The same answer with one more thing said about how it was made. */
  public VerifiedSummary noting(Finding finding) {
    List<Finding> findings = new ArrayList<>(content.checks().findings());
    findings.add(finding);
    Checks checks = content.checks();
    Content noted =
        new Content(
            content.headline(),
            content.summary(),
            content.question(),
            content.sides(),
            content.missingSide(),
            content.balance(),
            content.loadedLanguage(),
            new Checks(checks.proposed(), checks.dropped(), findings));
    return new VerifiedSummary(source, options, noted, engine);
  }

  public Source source() {
    return source;
  }

  public Options options() {
    return options;
  }

  public Content content() {
    return content;
  }

  public EngineReport engine() {
    return engine;
  }
}
