package dev.counterpoint.llm;

import dev.counterpoint.extractive.ExtractiveSummarizer;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Proposal;
import dev.counterpoint.summary.Source;
import dev.counterpoint.summary.SummarizerException;
import dev.counterpoint.summary.Usage;
import dev.counterpoint.verify.UnfitDraftException;
import dev.counterpoint.verify.VerifiedSummary;
import dev.counterpoint.verify.Verifier;
import java.time.Duration;

/**
 * What a caller got.
 *
 * @param proposal {@code null} if the model could not
 * @param verified what would be rendered; {@code null} if the draft was unfit
 * @param failure {@code null} if the model could
 * @param millis how long it took
 * @param endedAt when, in {@link System#nanoTime}
 */
record Outcome(
    Proposal proposal,
    VerifiedSummary verified,
    SummarizerException failure,
    long millis,
    long endedAt) {

  private static final Verifier VERIFIER = new Verifier();

  static Outcome of(LlmSummarizer summarizer, Source source, Duration budget) {
    long start = System.nanoTime();
    try {
      Proposal proposal = summarizer.summarize(source, Options.defaults(), Deadline.in(budget));
      long end = System.nanoTime();
      return new Outcome(proposal, verified(source, proposal), null, millis(start, end), end);
    } catch (SummarizerException e) {
      long end = System.nanoTime();
      return new Outcome(null, null, e, millis(start, end), end);
    }
  }

  private static VerifiedSummary verified(Source source, Proposal proposal) {
    try {
      Draft embedded =
          new ExtractiveSummarizer()
              .summarize(source, Options.defaults(), Deadline.in(Duration.ofMinutes(1)))
              .draft();
      return VERIFIER.verify(
          source,
          Options.defaults(),
          proposal.draft(),
          embedded,
          new EngineReport("llm", "stub", null, proposal.usage()));
    } catch (UnfitDraftException e) {
      return null;
    }
  }

  private static long millis(long start, long end) {
    return (end - start) / 1_000_000;
  }

  boolean isOk() {
    return proposal != null;
  }

  Degraded.Reason reason() {
    return failure == null ? null : failure.degraded().reason();
  }

  Usage usage() {
    return failure == null ? proposal.usage() : failure.usage();
  }

  /** Everything a caller could read of it. */
  String visible() {
    if (failure != null) {
      return failure.getMessage() + " " + failure.degraded();
    }
    return verified == null ? "" : verified.content().toString();
  }

  @Override
  public String toString() {
    String what =
        failure != null ? "DEG " + reason().label() : verified == null ? "DEG unfit" : "OK";
    return what + " in " + millis + " ms, " + usage();
  }
}
