package dev.counterpoint.verify;

import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;

/** The only way out: turns a draft into an answer whose every line the article bears out. */
public final class Verifier {

  /**
   * Checks a draft against its source, mends or drops what fails, and supplies the exact words.
   *
   * @param draft what an engine proposed
   * @param embedded the embedded engine's own draft of the same source, for what must be replaced
   * @throws UnfitDraftException if too little of the draft is left to be an answer
   */
  public VerifiedSummary verify(
      Source source, Options options, Draft draft, Draft embedded, EngineReport engine)
      throws UnfitDraftException {
    throw new UnsupportedOperationException();
  }
}
