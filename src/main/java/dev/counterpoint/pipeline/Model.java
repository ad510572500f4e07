package dev.counterpoint.pipeline;

import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Proposal;
import dev.counterpoint.summary.Summarizer;
import dev.counterpoint.summary.SummarizerException;
import dev.counterpoint.summary.Usage;
import java.time.Duration;

/**
 * A configured model.
 *
 * @param name as the endpoint knows it
 * @param promptVersion of the instructions it is given
 */
public record Model(Summarizer summarizer, String name, String promptVersion) {

  private static final Duration LEAST_RESERVE = Duration.ofMillis(10);

  EngineReport report(Usage usage) {
    return new EngineReport("llm", name, null, usage);
  }

  /** Asks it, and turns whatever goes wrong into a reason. */
  Proposal propose(Material material, Deadline deadline, Trace trace) throws SummarizerException {
    Duration remaining = deadline.remaining().minus(reserve(trace));
    if (remaining.isNegative() || remaining.isZero()) {
      throw failure(Degraded.Reason.DEADLINE, "no time was left to ask the model");
    }
    try (Trace.Running step = trace.step(Step.LLM)) {
      return summarizer.summarize(material.source(), material.options(), Deadline.in(remaining));
    } catch (RuntimeException bug) {
      trace.failed(bug);
      throw failure(Degraded.Reason.UNAVAILABLE, "the model could not be asked");
    }
  }

  /**
   * What verifying, rendering and sending may still take after the model's last moment: on any
   * machine about as long as reading this very article took, one and a half times that at worst.
   */
  private static Duration reserve(Trace trace) {
    Duration reading = trace.taken(Step.READ).plus(trace.taken(Step.EXTRACT));
    Duration expected = reading.multipliedBy(3).dividedBy(2);
    return expected.compareTo(LEAST_RESERVE) > 0 ? expected : LEAST_RESERVE;
  }

  private static SummarizerException failure(Degraded.Reason reason, String detail) {
    return new SummarizerException(new Degraded(reason, detail), Usage.NONE, null);
  }
}
